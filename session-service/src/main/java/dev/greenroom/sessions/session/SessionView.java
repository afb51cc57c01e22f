package dev.greenroom.sessions.session;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.candidate.Candidate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as members read it. Kept for a replay it holds neither the candidate's name nor what was noted about them nor
 * a link's secret: these are put in on the way out.
 *
 * @param note what was noted when the candidate did not come
 */
public record SessionView(
        String id,
        String workspaceId,
        SessionState state,
        KitPin kit,
        CandidateView candidate,
        List<String> panel,
        String lead,
        Instant startsAt,
        int durationMinutes,
        String timeZone,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Consent consent,
        List<InvitationView> invitations,
        @Nullable String reason,
        @Nullable String note,
        long version,
        @Nullable LinksView links) {

    /**
     * The candidate as members may know them.
     *
     * @param accommodation what they asked for; only for the panel
     */
    public record CandidateView(
            String id,
            @Nullable String name,
            @Nullable String pronouns,
            @Nullable String timeZone,
            @Nullable String accommodation) {

        static CandidateView of(Candidate candidate) {
            return new CandidateView(
                    candidate.id(), candidate.name(), candidate.pronouns(), candidate.timeZone(), null);
        }

        static CandidateView toPrepareFor(Candidate candidate) {
            return new CandidateView(
                    candidate.id(),
                    candidate.name(),
                    candidate.pronouns(),
                    candidate.timeZone(),
                    candidate.accommodation());
        }
    }

    /** Where a link stands; the link itself is read apart. */
    public record InvitationView(String id, Invitation.Part role, String state, int epoch) {}

    /** The links of a session, secrets in their fragments. */
    public record LinksView(@Nullable String candidate, List<ObserverLink> observers, String panel) {

        /** The link of one observer. */
        public record ObserverLink(String invitationId, String url) {}
    }

    public static SessionView of(Stored<Session> stored) {
        var session = stored.state();
        return new SessionView(
                session.id(),
                session.workspaceId(),
                session.state(),
                session.kit(),
                new CandidateView(session.candidateId(), null, null, null, null),
                session.panel(),
                session.lead(),
                session.schedule().startsAt(),
                session.schedule().durationMinutes(),
                session.schedule().timeZone(),
                session.clock().startedAt(),
                session.clock().endedAt(),
                session.consent(),
                session.invitations().stream()
                        .map(i -> new InvitationView(i.id(), i.part(), stateOf(session, i), i.epoch()))
                        .toList(),
                session.reason(),
                null,
                stored.version(),
                null);
    }

    /** A link that opens a session which is over has expired. */
    private static String stateOf(Session session, Invitation invitation) {
        return switch (invitation.state()) {
            case REVOKED -> "revoked";
            case ISSUED -> session.state().isOver() ? "expired" : "issued";
            case REDEEMED -> session.state().isOver() ? "expired" : "redeemed";
        };
    }

    /** Says who the candidate is. */
    public SessionView with(Candidate known) {
        return with(CandidateView.of(known), note, links);
    }

    /** Says also what the candidate asked for. */
    SessionView toPrepareFor(Candidate known) {
        return with(CandidateView.toPrepareFor(known), note, links);
    }

    public SessionView with(LinksView derived) {
        return with(candidate, note, derived);
    }

    SessionView with(@Nullable String noted) {
        return with(candidate, noted, links);
    }

    private SessionView with(CandidateView newCandidate, @Nullable String newNote, @Nullable LinksView newLinks) {
        return new SessionView(
                id,
                workspaceId,
                state,
                kit,
                newCandidate,
                panel,
                lead,
                startsAt,
                durationMinutes,
                timeZone,
                startedAt,
                endedAt,
                consent,
                invitations,
                reason,
                newNote,
                version,
                newLinks);
    }
}
