package dev.greenroom.endtoend;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A browser's cookies, each with the path that it is sent to. */
final class Cookies {

    private record Cookie(String value, String path) {}

    private final Map<String, Cookie> byName = new ConcurrentHashMap<>();

    void keep(HttpResponse<?> response) {
        for (var header : response.headers().allValues("Set-Cookie")) {
            var parts = header.split(";\\s*");
            var pair = parts[0].split("=", 2);
            var path = "/";
            for (var part : parts) {
                path = part.regionMatches(true, 0, "Path=", 0, 5) ? part.substring(5) : path;
            }
            byName.put(pair[0], new Cookie(pair[1], path));
        }
    }

    String header(String path) {
        return byName.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getValue().path()))
                .map(entry -> entry.getKey() + "=" + entry.getValue().value())
                .collect(Collectors.joining("; "));
    }
}
