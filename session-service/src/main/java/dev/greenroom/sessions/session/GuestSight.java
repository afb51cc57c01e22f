package dev.greenroom.sessions.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a guest can see of a session, so that a change of the plan behind their back does not move their version. */
record GuestSight(
        SessionState state,
        Schedule schedule,
        Lobby lobby,
        List<Invitation> invitations,
        Consent consent,
        @Nullable Instant startedAt,
        @Nullable Instant pausedSince,
        long pausedSeconds,
        Optional<String> current,
        int index,
        int of) {

    static GuestSight of(Session session) {
        var kept = session.plan().kept();
        var current = session.plan().current();
        return new GuestSight(
                session.state(),
                session.schedule(),
                session.lobby(),
                session.invitations(),
                session.consent(),
                session.clock().startedAt(),
                session.clock().pausedSince(),
                session.clock().pausedSeconds(),
                current.map(PlanEntry::entryId),
                current.map(kept::indexOf).orElse(-1),
                kept.size());
    }
}
