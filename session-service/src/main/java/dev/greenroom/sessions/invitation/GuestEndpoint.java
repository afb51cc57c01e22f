package dev.greenroom.sessions.invitation;

import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.JsonReplies;
import dev.greenroom.sessions.candidate.Candidates;
import dev.greenroom.sessions.session.Consent;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.SessionState;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.web.Caller;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Replies;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Between the link and the room: the page, the consent, the lobby. */
@RestController
@RequestMapping("/api/v1/guests/{session}")
class GuestEndpoint {

    /** Where the guest stands. */
    record Standing(SessionState state, Consent consent, boolean waiting, boolean admitted) {}

    private final GuestAccess access;
    private final Sessions sessions;
    private final Candidates candidates;
    private final Retention retention;
    private final IdempotentRequests requests;
    private final JsonReplies replies;
    private final Clock clock;

    GuestEndpoint(
            GuestAccess access,
            Sessions sessions,
            Candidates candidates,
            Retention retention,
            IdempotentRequests requests,
            JsonReplies replies,
            Clock clock) {
        this.access = access;
        this.sessions = sessions;
        this.candidates = candidates;
        this.retention = retention;
        this.requests = requests;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping("/invitation")
    Mono<InvitationPage> page(@PathVariable String session, Caller.Guest guest) {
        return access.open(session, guest)
                .map(Stored::state)
                .flatMap(found -> candidates
                        .find(found.workspaceId(), found.candidateId())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .zipWith(
                                retention.days(found.workspaceId()),
                                (candidate, days) -> InvitationPage.of(found, candidate.orElse(null), guest, days)));
    }

    /** Name and wishes are kept first: they are the candidate's own and harmless without the consent. */
    @PostMapping("/consent")
    Mono<ResponseEntity<String>> consent(
            @PathVariable String session,
            Caller.Guest guest,
            @Valid @RequestBody ConsentInput body,
            ServerWebExchange exchange) {
        GuestAccess.requireCandidate(guest);
        var command = new SessionCommand.GiveConsent(clock.instant());
        return access.open(session, guest)
                .flatMap(stored -> stored.state().state().isOver()
                        ? Mono.error(GuestAccess.over())
                        : candidates
                                .introduce(
                                        stored.state().candidateId(),
                                        body.name(),
                                        body.pronouns(),
                                        body.accommodation())
                                .thenReturn(stored))
                .flatMap(stored -> change(session, guest, body, exchange, command));
    }

    @PostMapping("/consent/withdraw")
    Mono<ResponseEntity<String>> withdraw(
            @PathVariable String session, Caller.Guest guest, ServerWebExchange exchange) {
        GuestAccess.requireCandidate(guest);
        return change(session, guest, null, exchange, new SessionCommand.WithdrawConsent(clock.instant()));
    }

    /** Asks to be let in. */
    @PostMapping("/lobby")
    Mono<ResponseEntity<String>> lobby(@PathVariable String session, Caller.Guest guest, ServerWebExchange exchange) {
        var command = new SessionCommand.AskToEnter(guest.invitation(), clock.instant());
        return change(session, guest, null, exchange, command);
    }

    private Mono<ResponseEntity<String>> change(
            String session,
            Caller.Guest guest,
            @Nullable Object body,
            ServerWebExchange exchange,
            SessionCommand command) {
        var request = requests.of(exchange, guest, body);
        return access.open(session, guest)
                .flatMap(stored -> sessions.command(session, request, null, command, after -> standing(after, guest)))
                .map(Replies::toResponse);
    }

    private Reply standing(Stored<Session> stored, Caller.Guest guest) {
        var session = stored.state();
        return replies.ok(new Standing(
                session.state(),
                session.consent(),
                session.lobby().waiting().contains(guest.invitation()),
                session.isAdmitted(guest.invitation())));
    }
}
