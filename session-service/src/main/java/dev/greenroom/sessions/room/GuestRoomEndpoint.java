package dev.greenroom.sessions.room;

import dev.greenroom.sessions.answer.Writing;
import dev.greenroom.sessions.invitation.GuestAccess;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.web.Caller;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Replies;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The room of candidate and observers over HTTP. */
@RestController
@RequestMapping("/api/v1/guests/{session}")
class GuestRoomEndpoint {

    private final GuestAccess access;
    private final Snapshots snapshots;
    private final Writing writing;
    private final Talk talk;
    private final IdempotentRequests requests;
    private final Clock clock;

    GuestRoomEndpoint(
            GuestAccess access,
            Snapshots snapshots,
            Writing writing,
            Talk talk,
            IdempotentRequests requests,
            Clock clock) {
        this.access = access;
        this.snapshots = snapshots;
        this.writing = writing;
        this.talk = talk;
        this.requests = requests;
        this.clock = clock;
    }

    /** From the lobby on; what happens in the room shows once the guest is let in. */
    @GetMapping("/room")
    Mono<RoomView> view(@PathVariable String session, Caller.Guest guest) {
        return access.open(session, guest)
                .flatMap(snapshots::of)
                .map(snapshot -> new Projection(snapshot, Participant.of(guest), clock.instant()).view());
    }

    @PutMapping("/answers/{item}/draft")
    Mono<ResponseEntity<String>> save(
            @PathVariable String session,
            @PathVariable String item,
            Caller.Guest guest,
            @Valid @RequestBody DraftInput body) {
        return access.candidate(session, guest)
                .flatMap(stored -> writing.save(stored.state(), item, body.revision(), body.text()))
                .map(Replies::toResponse);
    }

    @PostMapping("/answers/{item}/submit")
    Mono<ResponseEntity<String>> submit(
            @PathVariable String session,
            @PathVariable String item,
            Caller.Guest guest,
            @Valid @RequestBody SubmitInput body,
            ServerWebExchange exchange) {
        var request = requests.of(exchange, guest, body);
        GuestAccess.requireCandidate(guest);
        return access.open(session, guest)
                .doOnNext(stored -> requireAdmittedWhileOpen(stored.state(), guest))
                .flatMap(stored -> writing.submit(stored.state(), item, request, body.revision(), body.text()))
                .map(Replies::toResponse);
    }

    /** After the end a repetition still gets its answer. */
    private static void requireAdmittedWhileOpen(Session session, Caller.Guest guest) {
        if (!session.state().isOver()) {
            GuestAccess.requireAdmitted(session, guest);
        }
    }

    @PostMapping("/chat")
    Mono<ChatLine> chat(
            @PathVariable String session,
            Caller.Guest guest,
            @Valid @RequestBody ChatInput body,
            ServerWebExchange exchange) {
        requests.of(exchange, guest, body);
        return access.admitted(session, guest)
                .flatMap(stored -> talk.say(stored.state(), Participant.of(guest), body.number(), body.text()));
    }
}
