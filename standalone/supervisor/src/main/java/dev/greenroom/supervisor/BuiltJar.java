package dev.greenroom.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The executable jar that the build made of a module. */
record BuiltJar(Path file) {

    static BuiltJar of(Part part, Path home) {
        var target = home.resolve(part.module()).resolve("target");
        var prefix = part.title() + "-";
        try (var files = Files.exists(target) ? Files.list(target) : java.util.stream.Stream.<Path>empty()) {
            return files.filter(file -> isExecutable(file.getFileName().toString(), prefix, part.jarSuffix()))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .map(BuiltJar::new)
                    .orElseThrow(() -> new Sentence("There is no jar of " + part.title() + " in " + target
                            + "; build it with mvn package, or start with ./greenroom up."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExecutable(String name, String prefix, String suffix) {
        return name.startsWith(prefix)
                && name.endsWith(suffix)
                && !name.endsWith("-sources.jar")
                && !name.endsWith("-tests.jar");
    }

    /** Names the content without reading it: a zip file lists the checksum of every entry. */
    String fingerprint() {
        var sum = new CRC32C();
        sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        try (var zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> sum.update(
                            (entry.getName() + entry.getCrc() + entry.getSize()).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }
}
