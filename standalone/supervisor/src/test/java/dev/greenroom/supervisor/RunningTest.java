package dev.greenroom.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {

    @TempDir
    Path data;

    @Test
    void a_second_start_on_the_same_data_is_refused() {
        try (var first = Running.claim(data)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> Running.claim(data))
                    .isInstanceOf(Sentence.class)
                    .hasMessageContaining("already running");
        }
        Running.claim(data).close();
    }

    @Test
    void processes_of_a_killed_supervisor_are_ended() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        try (var running = Running.claim(data)) {
            running.remember(List.of(process.toHandle()));

            assertThat(running.endLeftovers()).isEqualTo(1);
        }
        assertThat(process.waitFor()).isEqualTo(143);
    }

    @Test
    void a_process_that_only_has_the_same_number_is_left_alone() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        try (var running = Running.claim(data)) {
            Files.writeString(data.resolve("processes"), process.pid() + " 2001-01-01T00:00:00Z\n");

            assertThat(running.endLeftovers()).isZero();
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
