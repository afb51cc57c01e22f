package dev.greenroom.sessions.link;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The addresses that lead into a session. */
@Component
public class Links {

    private final String publicUrl;
    private final Mono<LinkSecrets> secrets;

    Links(LinkKeys keys, @Value("${greenroom.public-url}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.secrets = keys.key()
                .map(LinkSecrets::new)
                .cache(kept -> Duration.ofDays(1), e -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** The secrets; the key is read once a day. */
    public Mono<LinkSecrets> secrets() {
        return secrets;
    }

    /** The link of a candidate or observer, its secret in the fragment, where no server and no log sees it. */
    public String guest(String sessionId, String invitationId, String secret) {
        return "%s/i/%s/%s#%s".formatted(publicUrl, sessionId, invitationId, secret);
    }

    /** The link of the panel; who follows it has to sign in. */
    public String panel(String sessionId) {
        return publicUrl + "/rooms/" + sessionId;
    }
}
