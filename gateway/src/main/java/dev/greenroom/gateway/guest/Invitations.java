package dev.greenroom.gateway.guest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.greenroom.gateway.token.TokenIssuer;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Problem;
import dev.greenroom.web.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;

/** Asks session-service, which alone knows its links, whether a secret fits. */
@Component
class Invitations {

    record Question(String session, String invitation, String secret) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(String role, long epoch, String workspace) {}

    private final SessionService sessions;
    private final TokenIssuer issuer;

    Invitations(SessionService sessions, TokenIssuer issuer) {
        this.sessions = sessions;
        this.issuer = issuer;
    }

    Mono<GuestPass> verify(String session, String invitation, String secret) {
        return issuer.issueForService(SessionService.NAME)
                .flatMap(token -> sessions.client()
                        .post()
                        .uri("/internal/redeem")
                        .headers(headers -> headers.setBearerAuth(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(new Question(session, invitation, secret))
                        .exchangeToMono(Invitations::answer))
                .timeout(SessionService.ANSWER_WITHIN)
                .onErrorMap(failure -> !(failure instanceof ProblemException), failure -> SessionService.away())
                .map(answer -> new GuestPass(session, invitation, answer.epoch(), answer.role(), answer.workspace()));
    }

    /** A refusal of the service is the refusal of the caller; a fault of it is not told in detail. */
    private static Mono<Answer> answer(ClientResponse response) {
        if (response.statusCode().is2xxSuccessful()) {
            return response.bodyToMono(Answer.class);
        }
        return response.statusCode().is4xxClientError() && response.statusCode().value() != 401
                ? response.bodyToMono(Problem.class)
                        .defaultIfEmpty(CommonProblems.notFound("such link"))
                        .flatMap(problem -> Mono.error(problem.exception()))
                : response.releaseBody().then(Mono.error(SessionService::away));
    }
}
