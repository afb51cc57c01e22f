package dev.greenroom.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The browser application, read once at start: reading files is nothing for an event loop. */
@Component
class Assets {

    private static final String ROOT = "static/";
    private static final Asset MISSING = Asset.of(
            "/index.html",
            "<!doctype html><title>Greenroom</title><p>The browser application has not been built.".getBytes(UTF_8));

    private final Map<String, Asset> byPath = new HashMap<>();

    Assets() {
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:static/**")) {
                if (resource.isReadable()) {
                    String path = path(resource);
                    byPath.put(path, Asset.of(path, resource.getContentAsByteArray()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource resource) throws IOException {
        String url = resource.getURL().toString();
        return url.substring(url.lastIndexOf(ROOT) + ROOT.length() - 1);
    }

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The page that every address of the application opens with. */
    Asset page() {
        return byPath.getOrDefault("/index.html", MISSING);
    }
}
