package dev.greenroom.sessions.room;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.greenroom.sessions.chat.ChatEntry;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line of chat as a participant reads it. Names of members stand in identity; the panel looks them up. */
record ChatLine(
        @JsonProperty("n") long n,
        From from,
        String text,
        Instant at,
        @Nullable Long number) {

    /** Who wrote it. */
    record From(String kind, String id, @Nullable String name) {}

    static ChatLine of(ChatEntry entry, Participant reader, String candidateName) {
        boolean own = entry.sender().equals(reader.id());
        var kind = entry.kind().name().toLowerCase(Locale.ROOT);
        return new ChatLine(
                entry.number(),
                new From(kind, entry.sender(), name(entry, candidateName)),
                entry.text(),
                entry.at(),
                own ? entry.senderNumber() : null);
    }

    private static @Nullable String name(ChatEntry entry, String candidateName) {
        return switch (entry.kind()) {
            case CANDIDATE -> candidateName;
            case OBSERVER -> "Observer";
            case PANEL -> null;
        };
    }
}
