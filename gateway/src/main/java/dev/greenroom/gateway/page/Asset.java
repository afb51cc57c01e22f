package dev.greenroom.gateway.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** One file of the browser application, held in memory, compressed where that helps. */
final class Asset {

    private static final Set<String> TEXT =
            Set.of("html", "javascript", "css", "json", "svg+xml", "plain", "manifest+json", "yaml");
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final MediaType type;
    private final byte[] plain;
    private final byte @Nullable [] gzipped;
    private final boolean immutable;

    private Asset(MediaType type, byte[] plain, byte @Nullable [] gzipped, boolean immutable) {
        this.type = type;
        this.plain = plain;
        this.gzipped = gzipped;
        this.immutable = immutable;
    }

    static Asset of(String path, byte[] content) {
        MediaType type = path.endsWith(".yaml")
                ? YAML
                : MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        byte[] packed = TEXT.contains(type.getSubtype()) ? gzip(content) : null;
        // Names below assets/ carry a hash of the content, so that what they name never changes.
        return new Asset(type, content, packed, path.startsWith("/assets/"));
    }

    MediaType type() {
        return type;
    }

    byte[] plain() {
        return plain;
    }

    byte @Nullable [] gzipped() {
        return gzipped;
    }

    boolean immutable() {
        return immutable;
    }

    private static byte[] gzip(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
