package dev.greenroom.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {

    @TempDir
    Path directory;

    @Test
    void what_runs_is_not_deleted() {
        assertThat(Lease.isTaken(directory)).isFalse();

        Lease.take(directory);
        Lease.take(directory);

        assertThat(Lease.isTaken(directory)).isTrue();
    }
}
