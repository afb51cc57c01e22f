package dev.greenroom.gateway.workspace;

import dev.greenroom.gateway.GatewayProperties;
import dev.greenroom.gateway.secret.Seal;
import dev.greenroom.web.CommonProblems;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an invitation's link says, sealed: nothing of it is stored, and a new epoch makes the old link worthless. */
public record JoinLink(String workspace, String memberId, int epoch) {

    private static final Pattern TOKEN =
            Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f-]{36})\\.([0-9]{1,6})\\.([A-Za-z0-9_-]{43})");
    private static final String PURPOSE = "join";

    private String value() {
        return workspace + "." + memberId + "." + epoch;
    }

    /** Writes and reads links. */
    @Component
    public static class Links {

        private final Seal seal;
        private final GatewayProperties properties;

        Links(Seal seal, GatewayProperties properties) {
            this.seal = seal;
            this.properties = properties;
        }

        /** The address to open; the secret stands in the fragment, which no server sees. */
        Mono<String> write(JoinLink link) {
            return seal.of(PURPOSE, link.value()).map(mac -> properties.link("/join#" + link.value() + "." + mac));
        }

        public Mono<JoinLink> read(String token) {
            var parts = TOKEN.matcher(token);
            if (!parts.matches()) {
                return Mono.error(() -> notOurs());
            }
            var link = new JoinLink(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
            return seal.fits(parts.group(4), PURPOSE, link.value())
                    .flatMap(fits -> fits ? Mono.just(link) : Mono.error(() -> notOurs()));
        }

        private static Throwable notOurs() {
            return CommonProblems.invalidField("token", "is not of a link that Greenroom made")
                    .exception();
        }
    }
}
