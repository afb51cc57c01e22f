package dev.greenroom.sessions.room;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.greenroom.web.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server says on the socket. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outbound.View.class, name = "view"),
    @JsonSubTypes.Type(value = Outbound.AnswerNow.class, name = "answer"),
    @JsonSubTypes.Type(value = Outbound.DraftSaved.class, name = "draftSaved"),
    @JsonSubTypes.Type(value = Outbound.Result.class, name = "outcome"),
    @JsonSubTypes.Type(value = Outbound.ChatLines.class, name = "chat"),
    @JsonSubTypes.Type(value = Outbound.Presence.class, name = "presence"),
    @JsonSubTypes.Type(value = Outbound.Pong.class, name = "pong"),
    @JsonSubTypes.Type(value = Outbound.Bye.class, name = "bye")
})
sealed interface Outbound {

    /** The room as it is now. */
    record View(long version, Instant now, RoomView view) implements Outbound {}

    /** An answer as it is now. */
    record AnswerNow(@JsonUnwrapped RoomView.AnswerView answer) implements Outbound {}

    /** The text of this revision is durable. */
    record DraftSaved(String item, long revision, @Nullable Instant savedAt) implements Outbound {}

    /** What became of a numbered message, or of a draft that was refused (then with its item and revision). */
    record Result(
            @Nullable Long number,
            boolean ok,
            @Nullable Problem problem,
            @Nullable String item,
            @Nullable Long revision)
            implements Outbound {}

    record ChatLines(List<ChatLine> entries) implements Outbound {}

    record Presence(List<Person> people) implements Outbound {}

    record Pong(long at, Instant now) implements Outbound {}

    /** The last message before the server closes. */
    record Bye(String reason, boolean reconnect) implements Outbound {}

    /**
     * Somebody who belongs in the room.
     *
     * @param connected true, false, or {@code "unknown"} when another instance would know
     */
    record Person(String id, Audience kind, @Nullable String name, Object connected, boolean typing) {}
}
