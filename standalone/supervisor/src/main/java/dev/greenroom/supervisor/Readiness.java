package dev.greenroom.supervisor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.HttpsURLConnection;

/** How one learns that a part is ready to work. */
interface Readiness {

    /** Called with every line that the process writes. */
    default void line(String line) {}

    boolean isReady();

    /** Store and broker say so in a line of their own. */
    static Readiness byLine() {
        var seen = new AtomicBoolean();
        return new Readiness() {
            @Override
            public void line(String line) {
                if (line.contains(" ready on ")) {
                    seen.set(true);
                }
            }

            @Override
            public boolean isReady() {
                return seen.get();
            }
        };
    }

    /** A service answers its readiness probe with 200. */
    static Readiness byProbe(int managementPort) {
        var probe = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
        return () -> status(probe) == 200;
    }

    /** The status that an address answers with; 0 if it does not answer. */
    static int status(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            if (connection instanceof HttpsURLConnection secure) {
                AnyCertificate.accept(secure);
            }
            connection.setConnectTimeout(500);
            connection.setReadTimeout(3_000);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
