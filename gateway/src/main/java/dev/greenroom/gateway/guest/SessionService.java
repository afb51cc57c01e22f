package dev.greenroom.gateway.guest;

import dev.greenroom.gateway.Upstream;
import dev.greenroom.web.Problem;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** The way to the internal side of session-service. */
@Component
class SessionService {

    static final String NAME = Upstream.SESSIONS;
    static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final WebClient client;

    SessionService(Upstream upstream, ObservationRegistry observations) {
        this.client = WebClient.builder()
                .baseUrl(upstream.sessionsUri().toString())
                .observationRegistry(observations)
                .clientConnector(
                        new ReactorClientHttpConnector(HttpClient.create().responseTimeout(ANSWER_WITHIN)))
                .build();
    }

    WebClient client() {
        return client;
    }

    static Throwable away() {
        return Problem.of(503, "service-unavailable", "Part of Greenroom is away", "The link cannot be checked now.")
                .remedy("Try again in a moment.")
                .retryAfter(2)
                .exception();
    }
}
