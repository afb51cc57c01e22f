package dev.greenroom.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as a consumer sees it.
 *
 * @param type the full type, for example {@code greenroom.sessions.SessionStarted.v1}
 * @param subject the id of the aggregate that it happened to; also the record's key
 * @param sequence its gapless number within the subject
 * @param traceparent the trace of the command that caused it
 */
public record ReceivedEvent(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        String workspaceId,
        @Nullable String traceparent,
        JsonNode data,
        Instant time) {

    /** {@code SessionStarted} of {@code greenroom.sessions.SessionStarted.v1}. */
    public String name() {
        var unversioned = type.substring(0, Math.max(0, type.lastIndexOf('.')));
        return unversioned.substring(unversioned.lastIndexOf('.') + 1);
    }

    /** Names the source within a document that applies its events: topic and subject. */
    public String sourceKey() {
        return type.substring(0, Math.max(0, type.lastIndexOf(name()) - 1)) + ":" + subject;
    }

    /** The payload as the consumer's own record; unknown fields are tolerated. */
    public <T> T as(Class<T> wanted) {
        return Payloads.read(data, wanted);
    }
}
