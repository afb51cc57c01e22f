package dev.greenroom.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedPartTest {

    private static final String READY_AND_WAITS = "echo it is ready on 1; exec sleep 60";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Tail lines = new Tail();
    private SupervisedPart part;

    @AfterEach
    void stop() {
        part.stop();
    }

    @Test
    void a_part_that_says_so_is_ready() throws Exception {
        start(READY_AND_WAITS);

        assertThat(part.awaitFirstReady(Duration.ofSeconds(10))).isTrue();
        assertThat(part.isReady()).isTrue();
        assertThat(lines).hasToString("it is ready on 1");
    }

    @Test
    void a_killed_part_is_started_again_and_that_is_said() throws Exception {
        start(READY_AND_WAITS);
        part.awaitFirstReady(Duration.ofSeconds(10));
        long first = process().pid();

        process().kill();

        await().atMost(Duration.ofSeconds(10))
                .until(() -> part.starts() == 2 && part.isReady() && process().pid() != first);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("store")
                .contains("ended unexpectedly (signal 9); starting it again in 0.5 s");
    }

    @Test
    void a_part_that_never_becomes_ready_is_given_up() throws Exception {
        start("echo cannot; exit 3");

        assertThat(part.awaitFirstReady(Duration.ofSeconds(20))).isFalse();
        assertThat(part.starts()).isEqualTo(3);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("exit code 3");
    }

    @Test
    void a_stopped_part_stays_stopped() throws Exception {
        start(READY_AND_WAITS);
        part.awaitFirstReady(Duration.ofSeconds(10));

        part.stop();

        assertThat(process().isAlive()).isFalse();
        assertThat(part.starts()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("unexpectedly");
    }

    @Test
    void ctrl_c_at_the_terminal_does_not_reach_the_process_itself() throws Exception {
        start(READY_AND_WAITS);
        part.awaitFirstReady(Duration.ofSeconds(10));

        new ProcessBuilder("kill", "-INT", String.valueOf(process().pid()))
                .start()
                .waitFor();

        process().stop(Duration.ofSeconds(5));
        await().atMost(Duration.ofSeconds(10)).until(() -> part.starts() == 2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("signal 15");
    }

    private PartProcess process() {
        return Objects.requireNonNull(part.process());
    }

    private void start(String script) {
        var plan = new LaunchPlan(Part.STORE, List.of("/bin/sh", "-c", script), Map.of(), directory, Readiness::byLine);
        var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false, true);
        part = new SupervisedPart(plan, console, lines::add);
        part.start();
    }
}
