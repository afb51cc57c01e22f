package dev.greenroom.scoring.rescoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A job that scores answers again, and how far it is.
 *
 * @param total how many answers there were when it was asked for; more may have come since
 * @param after where it goes on; empty at the beginning
 * @param counts what became of the answers so far
 */
public record Rescoring(
        String id,
        String workspaceId,
        Scope scope,
        String requestedBy,
        Instant requestedAt,
        long total,
        String after,
        Counts counts,
        State state,
        @Nullable Instant finishedAt) {

    /** How far it is. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("finished")
        FINISHED
    }

    /**
     * What became of answers.
     *
     * @param done how many were looked at
     * @param changed those with another suggestion than before
     * @param failed those that could not be scored and keep what they had
     */
    public record Counts(int done, int changed, int failed) {

        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(done + other.done, changed + other.changed, failed + other.failed);
        }
    }

    static Rescoring requested(
            String id, String workspaceId, Scope scope, String requestedBy, Instant requestedAt, long total) {
        return new Rescoring(
                id, workspaceId, scope, requestedBy, requestedAt, total, "", Counts.NONE, State.RUNNING, null);
    }

    boolean running() {
        return state == State.RUNNING;
    }

    /** Whether the step that begins there is the one to take now; others have been taken. */
    boolean isAt(String position) {
        return running() && after.equals(position);
    }

    /** After a step. */
    Rescoring progressed(Counts step, String next) {
        return new Rescoring(
                id, workspaceId, scope, requestedBy, requestedAt, total, next, counts.plus(step), state, null);
    }

    Rescoring finished(Instant at) {
        return new Rescoring(
                id, workspaceId, scope, requestedBy, requestedAt, total, after, counts, State.FINISHED, at);
    }

    /** The beginning of the places of a workspace's jobs. */
    static String places(String workspaceId) {
        return workspaceId + "|";
    }

    String place() {
        return String.format(Locale.ROOT, "%s%013d|%s", places(workspaceId), requestedAt.toEpochMilli(), id);
    }
}
