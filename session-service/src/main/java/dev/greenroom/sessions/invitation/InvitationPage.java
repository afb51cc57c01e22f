package dev.greenroom.sessions.invitation;

import dev.greenroom.sessions.candidate.Candidate;
import dev.greenroom.sessions.session.Consent;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionState;
import dev.greenroom.web.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the page behind a link says before anything is agreed to: when, how long, what counts, what is kept. */
record InvitationPage(
        String kitTitle,
        Instant startsAt,
        int durationMinutes,
        String timeZone,
        @Nullable String candidateTimeZone,
        List<String> criteria,
        List<String> stored,
        int retentionDays,
        Consent consent,
        @Nullable String name,
        @Nullable String pronouns,
        int panelSize,
        String role,
        SessionState state) {

    /** What is kept, in the words of the page. */
    private static final List<String> STORED = List.of(
            "Your name and, if you give them, your pronouns and what would help you.",
            "What you write in the room: answers, their drafts, and chat.",
            "When questions were shown and how long each took.",
            "The ratings and notes of the panel.");

    static InvitationPage of(Session session, @Nullable Candidate candidate, Caller.Guest guest, int retentionDays) {
        var self = guest.part() == Caller.Part.CANDIDATE ? candidate : null;
        return new InvitationPage(
                session.kit().title(),
                session.schedule().startsAt(),
                session.schedule().durationMinutes(),
                session.schedule().timeZone(),
                self == null ? null : self.timeZone(),
                session.plan().kept().stream()
                        .map(PlanEntry::competency)
                        .distinct()
                        .toList(),
                STORED,
                retentionDays,
                session.consent(),
                self == null ? null : self.name(),
                self == null ? null : self.pronouns(),
                session.panel().size(),
                guest.part().name().toLowerCase(Locale.ROOT),
                session.state());
    }
}
