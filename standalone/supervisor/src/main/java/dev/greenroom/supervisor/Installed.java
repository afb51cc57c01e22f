package dev.greenroom.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A part whose jar is unpacked, which starts twice as fast as the jar itself. */
record Installed(Part part, Path directory, Path jar) {

    Path aotCache() {
        return directory.resolve("app.aot");
    }

    boolean isTrained() {
        return Files.exists(aotCache());
    }

    List<String> cacheOptions() {
        return isTrained()
                ? List.of("-XX:AOTCache=" + aotCache(), "-Xlog:disable", "-Xlog:all=error:stderr")
                : List.of();
    }
}
