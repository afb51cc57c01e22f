package dev.greenroom.sessions.invitation;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.link.LinkSecrets;
import dev.greenroom.sessions.link.Links;
import dev.greenroom.sessions.session.Invitation;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Problem;
import dev.greenroom.web.ProblemException;
import dev.greenroom.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.stream.LongStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells the gateway what a link opens, if its secret is the one of the present epoch. */
@RestController
class RedeemEndpoint {

    /** The link's parts. */
    record Redemption(
            @NotBlank @Size(max = 64) String session,
            @NotBlank @Size(max = 64) String invitation,
            @NotBlank @Size(max = 200) String secret) {}

    /** What the holder of the link becomes. */
    record Redeemed(Invitation.Part role, int epoch, String workspace) {}

    private final Sessions sessions;
    private final Links links;
    private final Clock clock;

    RedeemEndpoint(Sessions sessions, Links links, Clock clock) {
        this.sessions = sessions;
        this.links = links;
        this.clock = clock;
    }

    /** Safe to repeat: a link is redeemed as often as its holder opens it. */
    @PostMapping("/internal/redeem")
    Mono<Redeemed> redeem(Caller.Service caller, @Valid @RequestBody Redemption body) {
        return sessions.find(body.session())
                .switchIfEmpty(Mono.error(() -> unknown()))
                .flatMap(stored -> links.secrets().flatMap(secrets -> redeem(stored, body, secrets)));
    }

    private Mono<Redeemed> redeem(Stored<Session> stored, Redemption body, LinkSecrets secrets) {
        var session = stored.state();
        var invitation = session.invitation(body.invitation()).orElseThrow(() -> unknown());
        if (!secrets.matches(body.secret(), session.id(), invitation.id(), invitation.epoch())) {
            throw wasOnceGood(body, invitation, secrets) ? revoked() : unknown();
        }
        var command = new SessionCommand.Redeem(invitation.id(), invitation.epoch(), clock.instant());
        return sessions.command(session.id(), command)
                .map(Replies::toResponse)
                .thenReturn(new Redeemed(invitation.part(), invitation.epoch(), session.workspaceId()));
    }

    private static boolean wasOnceGood(Redemption body, Invitation invitation, LinkSecrets secrets) {
        return LongStream.range(1, invitation.epoch())
                .anyMatch(epoch -> secrets.matches(body.secret(), body.session(), invitation.id(), epoch));
    }

    /** A wrong secret and an unknown session look the same. */
    private static ProblemException unknown() {
        return CommonProblems.notFound("such link").exception();
    }

    private static ProblemException revoked() {
        return Problem.of(410, "link-revoked", "Link revoked", "This link has been taken back or replaced.")
                .remedy("Ask whoever invited you for the new link.")
                .exception();
    }
}
