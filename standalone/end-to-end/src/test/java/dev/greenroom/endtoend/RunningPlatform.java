package dev.greenroom.endtoend;

import dev.greenroom.supervisor.Platform;
import dev.greenroom.supervisor.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One platform with demo data for all tests of the JVM, stopped after the last of them. */
final class RunningPlatform implements ParameterResolver {

    static final Path HOME = Path.of(System.getProperty("basedir", "."))
            .resolve("../..")
            .toAbsolutePath()
            .normalize();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Platform.class, key -> start(), Platform.class);
    }

    private static Platform start() {
        return Platform.start(Settings.isolated(HOME, directory()));
    }

    /** Below target, where the logs of a failed run are still found. */
    private static Path directory() {
        try {
            var parent = Files.createDirectories(HOME.resolve("standalone/end-to-end/target/platforms"));
            return Files.createTempDirectory(parent, "run-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
