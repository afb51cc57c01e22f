package dev.greenroom.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Unpacks the built jars, once for each content. */
final class Installation {

    private static final int KEPT = 1;

    private final Settings settings;

    Installation(Settings settings) {
        this.settings = settings;
    }

    List<Installed> all() {
        return List.of(Part.values()).stream()
                .filter(settings::runs)
                .map(this::install)
                .toList();
    }

    private Installed install(Part part) {
        var built = BuiltJar.of(part, settings.home());
        var directory = settings.work().resolve(part.title()).resolve(built.fingerprint());
        if (!Files.isDirectory(directory)) {
            unpack(built.file(), directory);
        }
        Lease.take(directory);
        return new Installed(part, directory, directory.resolve("app.jar"));
    }

    private static void unpack(Path jar, Path directory) {
        var unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        Directories.delete(unfinished);
        UnpackedJar.unpack(jar, unfinished);
        try {
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
            forgetOld(directory.resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetOld(Path parent) throws IOException {
        try (var directories = Files.list(parent)) {
            directories
                    .sorted(Comparator.comparingLong(
                                    (Path path) -> path.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .filter(directory -> !Lease.isTaken(directory))
                    .forEach(Directories::delete);
        }
    }
}
