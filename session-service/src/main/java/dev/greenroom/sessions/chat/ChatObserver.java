package dev.greenroom.sessions.chat;

/** Hears of each entry that this instance has written. */
public interface ChatObserver {

    void written(ChatEntry entry);
}
