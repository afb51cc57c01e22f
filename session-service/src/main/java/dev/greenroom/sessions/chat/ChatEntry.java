package dev.greenroom.sessions.chat;

import java.time.Instant;

/**
 * One line of a room's chat.
 *
 * @param number its place in the log, from 1 without a gap
 * @param sender the participant's id: member or invitation; names stand elsewhere
 * @param senderNumber the sender's own number, by which a repetition is recognised
 */
public record ChatEntry(
        String sessionId, long number, Kind kind, String sender, long senderNumber, String text, Instant at) {

    /** Who wrote it. */
    public enum Kind {
        CANDIDATE,
        PANEL,
        OBSERVER
    }

    String id() {
        return id(sessionId, number);
    }

    static String id(String sessionId, long number) {
        return sessionId + "." + number;
    }

    static String key(String sessionId, String sender, long senderNumber) {
        return sessionId + "/" + sender + "/" + senderNumber;
    }

    boolean isSameAs(ChatEntry other) {
        return sender.equals(other.sender) && senderNumber == other.senderNumber;
    }

    ChatEntry at(long place) {
        return new ChatEntry(sessionId, place, kind, sender, senderNumber, text, at);
    }

    ChatEntry withoutText() {
        return new ChatEntry(sessionId, number, kind, sender, senderNumber, "", at);
    }
}
