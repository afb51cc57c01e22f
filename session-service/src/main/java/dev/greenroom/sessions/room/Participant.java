package dev.greenroom.sessions.room;

import dev.greenroom.sessions.chat.ChatEntry;
import dev.greenroom.web.Caller;

/**
 * Somebody in a room.
 *
 * @param id of the member or of the invitation; commands and chat are numbered under it
 */
record Participant(String id, Audience audience) {

    static Participant of(Caller.Member member) {
        return new Participant(member.id(), Audience.PANEL);
    }

    static Participant of(Caller.Guest guest) {
        return new Participant(
                guest.invitation(),
                switch (guest.part()) {
                    case CANDIDATE -> Audience.CANDIDATE;
                    case OBSERVER -> Audience.OBSERVER;
                });
    }

    ChatEntry.Kind kind() {
        return switch (audience) {
            case PANEL -> ChatEntry.Kind.PANEL;
            case CANDIDATE -> ChatEntry.Kind.CANDIDATE;
            case OBSERVER -> ChatEntry.Kind.OBSERVER;
        };
    }
}
