package dev.greenroom.sessions.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link for one role. The secret is derived from session, invitation and epoch and never stored; a new epoch makes the
 * old link worthless.
 *
 * @param redeemedAt when it was first opened
 */
public record Invitation(
        String id,
        Part part,
        State state,
        int epoch,
        Instant issuedAt,
        @Nullable Instant redeemedAt) {

    /** What the holder is in the room. */
    public enum Part {
        @JsonProperty("candidate")
        CANDIDATE,
        @JsonProperty("observer")
        OBSERVER
    }

    /** Where the link stands. */
    public enum State {
        @JsonProperty("issued")
        ISSUED,
        @JsonProperty("redeemed")
        REDEEMED,
        @JsonProperty("revoked")
        REVOKED
    }

    static Invitation issued(String id, Part part, Instant at) {
        return new Invitation(id, part, State.ISSUED, 1, at, null);
    }

    public boolean isOpenTo(long epochOfHolder) {
        return state != State.REVOKED && epoch == epochOfHolder;
    }

    Invitation redeemed(Instant at) {
        return new Invitation(id, part, State.REDEEMED, epoch, issuedAt, redeemedAt == null ? at : redeemedAt);
    }

    Invitation revoked() {
        return new Invitation(id, part, State.REVOKED, epoch, issuedAt, redeemedAt);
    }

    Invitation reissued(Instant at) {
        return new Invitation(id, part, State.ISSUED, epoch + 1, at, null);
    }
}
