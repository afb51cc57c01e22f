package dev.greenroom.supervisor;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of {@code ./greenroom up}. */
final class CommandLine {

    private static final Set<String> VALUES = Set.of(
            "--home",
            "--mongodb-uri",
            "--kafka",
            "--bind",
            "--public-url",
            "--tls-cert",
            "--tls-key",
            "--port",
            "--data-dir");
    private static final Set<String> FLAGS = Set.of("--demo", "--quiet", "--prepare");

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    CommandLine(List<String> arguments) {
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var name = rest.next();
            if (FLAGS.contains(name)) {
                flags.add(name);
            } else if (VALUES.contains(name) && rest.hasNext()) {
                values.put(name, rest.next());
            } else {
                throw new Sentence(VALUES.contains(name) ? name + " needs a value." : "Unknown option " + name + ".");
            }
        }
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Settings settings() {
        var home = Path.of(values.getOrDefault("--home", ".")).toAbsolutePath().normalize();
        var usual = Settings.usual(home);
        return new Settings(
                home,
                usual.work(),
                dataDirectory(usual),
                logDirectory(usual),
                values.getOrDefault("--bind", usual.bind()),
                port(),
                value("--public-url").map(CommandLine::url),
                value("--mongodb-uri"),
                value("--kafka"),
                tls(),
                has("--demo"),
                has("--quiet"));
    }

    private Path dataDirectory(Settings usual) {
        return value("--data-dir").map(given -> Path.of(given).toAbsolutePath()).orElse(usual.data());
    }

    /** Logs go where the data goes, so that two starts on two directories do not share a file. */
    private Path logDirectory(Settings usual) {
        return value("--data-dir")
                .map(given -> Path.of(given).toAbsolutePath().resolve("logs"))
                .orElse(usual.logs());
    }

    private int port() {
        var given = values.get("--port");
        if (given == null) {
            return Settings.USUAL_PORT;
        }
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > 65535) {
            throw new Sentence("--port needs a number from 0 (any free port) to 65535, not \"" + given + "\".");
        }
        return Integer.parseInt(given);
    }

    private Optional<Tls> tls() {
        @Nullable String certificate = values.get("--tls-cert");
        @Nullable String key = values.get("--tls-key");
        if (certificate == null && key == null) {
            return Optional.empty();
        }
        if (certificate == null || key == null) {
            throw new Sentence("--tls-cert and --tls-key go together.");
        }
        return Optional.of(
                new Tls(Path.of(certificate).toAbsolutePath(), Path.of(key).toAbsolutePath()));
    }

    private static URI url(String given) {
        if (!given.matches("https?://[^/\\s]+/?")) {
            throw new Sentence(
                    "--public-url needs an address such as https://interviews.example.com, not \"" + given + "\".");
        }
        return URI.create(given.replaceFirst("/$", ""));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
