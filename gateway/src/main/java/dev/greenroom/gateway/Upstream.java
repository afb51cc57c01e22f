package dev.greenroom.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the services are. */
@ConfigurationProperties("greenroom.gateway")
public record Upstream(URI questionsUri, URI sessionsUri, URI scoringUri) {

    public static final String QUESTIONS = "question-service";
    public static final String SESSIONS = "session-service";
    public static final String SCORING = "scoring-service";

    public URI sockets() {
        String scheme = "https".equals(sessionsUri.getScheme()) ? "wss" : "ws";
        return UriComponentsBuilder.fromUri(sessionsUri).scheme(scheme).build().toUri();
    }
}
