package dev.greenroom.sessions.room;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the panel asks of a room, over HTTP and over the socket alike; which fields are needed depends on the type. */
record RoomCommand(
        Type type,
        @Nullable @Size(max = 64) String invitationId,
        @Nullable @Size(max = 64) String entryId,
        @Nullable @Pattern(regexp = "[0-9a-fA-F-]{36}") String questionId,
        @Nullable @Min(1) Integer version,
        @Nullable @Min(1) @Max(5) Integer weight,
        @Nullable @Min(1) @Max(180) Integer timeBoxMinutes,
        @Nullable @Size(max = 100) List<@Size(max = 64) String> entryIds) {

    /** The kinds of commands, as they stand in JSON. */
    enum Type {
        admit,
        start,
        present,
        skip,
        back,
        add,
        remove,
        reorder,
        pause,
        resume,
        end
    }
}
