package dev.greenroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Starts the measurement in a JVM of its own: this one carries the tests' agents and flags. Not part of the tests. */
class OutboxBenchmark {

    @Test
    void measure() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OutboxBench.class.getName(),
                        System.getProperty("greenroom.bench.seconds", "8"))
                .redirectErrorStream(true)
                .start();
        process.inputReader().lines().forEach(System.out::println);
        assertThat(process.waitFor()).isZero();
    }
}
