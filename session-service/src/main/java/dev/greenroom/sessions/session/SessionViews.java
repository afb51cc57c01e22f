package dev.greenroom.sessions.session;

import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.JsonReplies;
import dev.greenroom.sessions.candidate.Candidate;
import dev.greenroom.sessions.candidate.Candidates;
import dev.greenroom.sessions.link.LinkSecrets;
import dev.greenroom.sessions.link.Links;
import dev.greenroom.sessions.session.SessionView.InvitationView;
import dev.greenroom.sessions.session.SessionView.LinksView;
import dev.greenroom.web.Caller;
import dev.greenroom.web.Replies;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Sessions as members read them: with the candidate's name and, for those who may, with the links. */
@Component
public class SessionViews {

    private final Candidates candidates;
    private final Links links;
    private final JsonReplies replies;
    private final JsonMapper json;

    SessionViews(Candidates candidates, Links links, JsonReplies replies, JsonMapper json) {
        this.candidates = candidates;
        this.links = links;
        this.replies = replies;
        this.json = json;
    }

    /** All that this reader may know: what the candidate asked for is for the panel and nobody else. */
    Mono<SessionView> full(Stored<Session> stored, Caller.Member reader) {
        var session = stored.state();
        var view = SessionView.of(stored).with(session.note());
        boolean prepares = session.isOnPanel(reader.id());
        return candidates
                .find(session.workspaceId(), session.candidateId())
                .map(known -> prepares ? view.toPrepareFor(known) : view.with(known))
                .defaultIfEmpty(view);
    }

    /** The views in their order, with one look-up for all names. */
    Mono<List<SessionView>> named(List<Stored<Session>> page, String workspace) {
        var ids = page.stream().map(s -> s.state().candidateId()).distinct().toList();
        return candidates
                .findAll(workspace, ids)
                .collectMap(Candidate::id)
                .map(known -> page.stream()
                        .map(SessionView::of)
                        .map(view -> named(view, known))
                        .toList());
    }

    /** What a command's answer keeps: neither name nor secret. */
    public Reply ok(Stored<Session> stored) {
        return replies.ok(SessionView.of(stored));
    }

    Reply created(Stored<Session> stored) {
        var session = stored.state();
        var location = "/api/v1/workspaces/%s/sessions/%s".formatted(session.workspaceId(), session.id());
        return replies.created(location, SessionView.of(stored));
    }

    /** The answer with the name put in. */
    public Mono<ResponseEntity<String>> answer(Outcome outcome) {
        return answered(outcome, this::named);
    }

    /** The answer with name and links put in. */
    public Mono<ResponseEntity<String>> answerWithLinks(Outcome outcome) {
        return answered(outcome, view -> named(view).flatMap(this::linked));
    }

    Mono<LinksView> links(Stored<Session> stored) {
        return links.secrets().map(secrets -> links(SessionView.of(stored), secrets));
    }

    private Mono<ResponseEntity<String>> answered(
            Outcome outcome, Function<SessionView, Mono<SessionView>> completion) {
        var kept = Replies.toResponse(outcome);
        var view = json.readValue(Objects.requireNonNull(kept.getBody()), SessionView.class);
        return completion
                .apply(view)
                .map(full -> ResponseEntity.status(kept.getStatusCode())
                        .headers(kept.getHeaders())
                        .body(json.writeValueAsString(full)));
    }

    private Mono<SessionView> named(SessionView view) {
        return candidates
                .find(view.workspaceId(), view.candidate().id())
                .map(view::with)
                .defaultIfEmpty(view);
    }

    private static SessionView named(SessionView view, Map<String, Candidate> known) {
        var candidate = known.get(view.candidate().id());
        return candidate == null ? view : view.with(candidate);
    }

    private Mono<SessionView> linked(SessionView view) {
        return links.secrets().map(secrets -> view.with(links(view, secrets)));
    }

    private LinksView links(SessionView view, LinkSecrets secrets) {
        var open = view.invitations().stream()
                .filter(i -> i.state().equals("issued") || i.state().equals("redeemed"))
                .toList();
        var candidate = open.stream()
                .filter(i -> i.role() == Invitation.Part.CANDIDATE)
                .findFirst()
                .map(i -> url(view, i, secrets));
        var observers = open.stream()
                .filter(i -> i.role() == Invitation.Part.OBSERVER)
                .map(i -> new LinksView.ObserverLink(i.id(), url(view, i, secrets)))
                .toList();
        return new LinksView(candidate.orElse(null), observers, links.panel(view.id()));
    }

    private String url(SessionView view, InvitationView invitation, LinkSecrets secrets) {
        return links.guest(view.id(), invitation.id(), secrets.of(view.id(), invitation.id(), invitation.epoch()));
    }
}
