package dev.greenroom.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;

/** A certificate chain and its private key, both PEM files. */
record Tls(Path certificate, Path key) {

    Tls {
        requireFile(certificate);
        requireFile(key);
    }

    private static void requireFile(Path file) {
        if (!Files.isReadable(file)) {
            throw new Sentence("Cannot read " + file + "; --tls-cert and --tls-key name PEM files.");
        }
    }
}
