package dev.greenroom.sessions.privacy;

import dev.greenroom.sessions.answer.Answers;
import dev.greenroom.sessions.candidate.Candidate;
import dev.greenroom.sessions.candidate.Candidates;
import dev.greenroom.sessions.chat.Chat;
import dev.greenroom.sessions.session.Invitation;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Problem;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Removes what a candidate wrote and who they are. Each step may be repeated, so a retry after a crash completes it. */
@Component
class Erasure {

    private final Candidates candidates;
    private final Sessions sessions;
    private final Answers answers;
    private final Chat chat;
    private final Clock clock;

    Erasure(Candidates candidates, Sessions sessions, Answers answers, Chat chat, Clock clock) {
        this.candidates = candidates;
        this.sessions = sessions;
        this.answers = answers;
        this.chat = chat;
        this.clock = clock;
    }

    /** The name goes last: as long as it stands, the erasure can be asked for again. */
    Mono<Void> erase(String workspace, String candidateId) {
        return candidates
                .find(workspace, candidateId)
                .switchIfEmpty(
                        Mono.error(() -> CommonProblems.notFound("candidate").exception()))
                .zipWith(sessions.ofCandidate(candidateId)
                        .map(stored -> stored.state())
                        .collectList())
                .flatMap(found -> erase(found.getT1(), found.getT2()));
    }

    private Mono<Void> erase(Candidate candidate, List<Session> all) {
        if (all.stream().anyMatch(session -> session.state().isOpen())) {
            return Mono.error(() -> stillLive());
        }
        return Flux.fromIterable(all)
                .concatMap(session -> answers.erase(session.id(), clock.instant())
                        .then(chat.erase(session.id(), links(session)))
                        .then(sessions.command(session.id(), new SessionCommand.Forget(clock.instant()))))
                .then(candidates.erase(candidate, all.stream().map(Session::id).toList()));
    }

    private static List<String> links(Session session) {
        return session.invitations().stream()
                .filter(invitation -> invitation.part() == Invitation.Part.CANDIDATE)
                .map(Invitation::id)
                .toList();
    }

    private static RuntimeException stillLive() {
        return Problem.of(409, "session-live", "Interview under way", "The candidate is in an interview now.")
                .remedy("End the interview first.")
                .exception();
    }
}
