package dev.greenroom.supervisor;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Turns an executable jar of jars into a plain {@code app.jar} beside its {@code lib}, which starts faster and is what
 * an AOT cache needs. Spring's own {@code jarmode} does the same, but only for jars with Spring inside.
 */
final class UnpackedJar {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final Set<String> WRITTEN_ALREADY = Set.of("META-INF/", JarFile.MANIFEST_NAME);

    private final JarFile jar;
    private final Path directory;

    private UnpackedJar(JarFile jar, Path directory) {
        this.jar = jar;
        this.directory = directory;
    }

    static void unpack(Path file, Path directory) {
        try (var jar = new JarFile(file.toFile())) {
            Files.createDirectories(directory.resolve("lib"));
            new UnpackedJar(jar, directory).unpack();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + file, e);
        }
    }

    private void unpack() throws IOException {
        var libraries = libraries();
        for (var library : libraries) {
            try (var content = jar.getInputStream(jar.getEntry(LIBRARIES + library))) {
                Files.copy(content, directory.resolve("lib").resolve(library));
            }
        }
        var file = new BufferedOutputStream(Files.newOutputStream(directory.resolve("app.jar")));
        try (var app = new JarOutputStream(file, manifest(libraries))) {
            for (var entry : jar.stream().toList()) {
                var name = ownName(entry.getName());
                if (name.isPresent()) {
                    app.putNextEntry(new JarEntry(name.get()));
                    try (InputStream content = jar.getInputStream(entry)) {
                        content.transferTo(app);
                    }
                }
            }
        }
    }

    /**
     * Where an entry of ours goes; nothing for libraries and for Spring's loader. Directories have entries too: without
     * them Spring's scan for components finds nothing.
     */
    private static Optional<String> ownName(String name) {
        if (name.startsWith(CLASSES) && !name.equals(CLASSES)) {
            return Optional.of(name.substring(CLASSES.length()));
        }
        return name.startsWith("META-INF/") && !WRITTEN_ALREADY.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** In the order of the class path, which the index keeps. */
    private List<String> libraries() throws IOException {
        try (var index = jar.getInputStream(jar.getEntry("BOOT-INF/classpath.idx"))) {
            return new String(index.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("^- \"" + LIBRARIES + "(.*)\"$", "$1"))
                    .toList();
        }
    }

    private Manifest manifest(List<String> libraries) throws IOException {
        var manifest = new Manifest(jar.getManifest());
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MAIN_CLASS, attributes.getValue("Start-Class"));
        attributes.put(
                Attributes.Name.CLASS_PATH,
                String.join(" ", libraries.stream().map(name -> "lib/" + name).toList()));
        attributes.keySet().removeIf(name -> name.toString().matches("Start-Class|Spring-Boot-(Classes|Lib|.*-Index)"));
        return manifest;
    }
}
