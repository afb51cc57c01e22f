package dev.greenroom.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Versions of what several people edit, as ETag and If-Match carry them. */
public final class Versions {

    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,18})\"");

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** The version that the caller has read, where it must say one. */
    public static long required(ServerHttpRequest request) {
        Long version = optional(request);
        if (version == null) {
            throw Problem.of(428, "if-match-required", "If-Match is required", "Several people edit this.")
                    .field("If-Match")
                    .remedy("Read it first and send its ETag in the header If-Match.")
                    .exception();
        }
        return version;
    }

    public static @Nullable Long optional(ServerHttpRequest request) {
        String header = request.getHeaders().getFirst(HttpHeaders.IF_MATCH);
        if (header == null) {
            return null;
        }
        var matcher = ETAG.matcher(header.trim());
        if (!matcher.matches()) {
            throw CommonProblems.invalidField("If-Match", "must be the ETag of the version that was read")
                    .exception();
        }
        return Long.valueOf(matcher.group(1));
    }
}
