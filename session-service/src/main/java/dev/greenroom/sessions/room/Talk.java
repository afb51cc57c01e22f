package dev.greenroom.sessions.room;

import dev.greenroom.sessions.candidate.Candidate;
import dev.greenroom.sessions.candidate.Candidates;
import dev.greenroom.sessions.chat.Chat;
import dev.greenroom.sessions.chat.ChatEntry;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.web.Problem;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Chat in a room, while the room is open. */
@Component
class Talk {

    private final Chat chat;
    private final Candidates candidates;
    private final Clock clock;

    Talk(Chat chat, Candidates candidates, Clock clock) {
        this.chat = chat;
        this.candidates = candidates;
        this.clock = clock;
    }

    Mono<ChatLine> say(Session session, Participant sender, long number, String text) {
        if (session.state().isOver()) {
            return Mono.error(() -> over());
        }
        var entry = new ChatEntry(session.id(), 0, sender.kind(), sender.id(), number, text, clock.instant());
        return chat.append(entry)
                .flatMap(written -> candidateName(session).map(name -> ChatLine.of(written, sender, name)));
    }

    Mono<String> candidateName(Session session) {
        return candidates
                .find(session.workspaceId(), session.candidateId())
                .map(Candidate::name)
                .defaultIfEmpty("Candidate");
    }

    private static RuntimeException over() {
        return Problem.of(409, "session-over", "Session is over", "The room is closed.")
                .remedy("Nothing can be changed any more.")
                .exception();
    }
}
