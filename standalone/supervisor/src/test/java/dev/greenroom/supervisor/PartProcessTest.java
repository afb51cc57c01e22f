package dev.greenroom.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartProcessTest {

    @TempDir
    Path directory;

    /** A read from a pipe holds its carrier; silent parts once left none for the thread that was to stop them. */
    @Test
    void many_silent_processes_leave_room_for_other_threads() throws InterruptedException {
        var silent = IntStream.range(0, 300)
                .mapToObj(n -> PartProcess.start(List.of("sleep", "60"), Map.of(), directory, line -> {}))
                .toList();
        try {
            assertThat(Thread.ofVirtual().start(() -> {}).join(Duration.ofSeconds(5)))
                    .isTrue();
        } finally {
            silent.forEach(PartProcess::kill);
        }
    }
}
