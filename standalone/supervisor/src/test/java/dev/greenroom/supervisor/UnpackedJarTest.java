package dev.greenroom.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedJarTest {

    @TempDir
    Path directory;

    @Test
    void an_executable_jar_becomes_a_plain_one_beside_its_libraries() throws Exception {
        var file = directory.resolve("fat.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Main-Class", "loader.Main");
        manifest.getMainAttributes().putValue("Start-Class", "our.Main");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            put(jar, "loader/Main.class", "");
            put(jar, "BOOT-INF/classes/", "");
            put(jar, "BOOT-INF/classes/our/", "");
            put(jar, "BOOT-INF/classes/our/Main.class", "ours");
            put(jar, "BOOT-INF/lib/b.jar", "b");
            put(jar, "BOOT-INF/lib/a.jar", "a");
            put(jar, "BOOT-INF/classpath.idx", "- \"BOOT-INF/lib/b.jar\"\n- \"BOOT-INF/lib/a.jar\"\n");
        }

        UnpackedJar.unpack(file, directory.resolve("out"));

        assertThat(directory.resolve("out/lib/a.jar")).hasContent("a");
        try (var app = new JarFile(directory.resolve("out/app.jar").toFile())) {
            assertThat(app.stream().map(JarEntry::getName))
                    .containsExactly("META-INF/MANIFEST.MF", "our/", "our/Main.class");
            var attributes = app.getManifest().getMainAttributes();
            assertThat(attributes.getValue("Main-Class")).isEqualTo("our.Main");
            assertThat(attributes.getValue("Class-Path")).isEqualTo("lib/b.jar lib/a.jar");
            assertThat(attributes.getValue("Start-Class")).isNull();
        }
    }

    private static void put(JarOutputStream jar, String name, String content) throws Exception {
        jar.putNextEntry(new JarEntry(name));
        var bytes = new ByteArrayOutputStream();
        bytes.write(content.getBytes(StandardCharsets.UTF_8));
        bytes.writeTo(jar);
    }
}
