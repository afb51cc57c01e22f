package dev.greenroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FailingDiskTest {

    private final ReentrantLock lock = new ReentrantLock();
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final List<String> answers = new ArrayList<>();
    private boolean broken;

    @Test
    void once_a_write_has_failed_nothing_is_acknowledged_any_more_even_if_the_disk_recovers() throws Exception {
        try (var commits = new GroupCommit(lock, new Disk(), failure::complete)) {
            change(commits, "before").get(5, TimeUnit.SECONDS);
            broken = true;
            change(commits, "during").get(5, TimeUnit.SECONDS);
            assertThat(failure.get(5, TimeUnit.SECONDS)).hasMessage("no space left");
            broken = false;

            assertThat(commits.hasFailed()).isTrue();
            assertThat(answers).containsExactly("before sent", "during cut");
        }
    }

    private CompletableFuture<Void> change(GroupCommit commits, String name) {
        var changes = new ChangeRecord();
        changes.put("table", name, new byte[] {1});
        var answered = new CompletableFuture<Void>();
        lock.lock();
        try {
            commits.append(changes);
            commits.whenSafe(new Document(), new Reply() {
                @Override
                public void send(Document answer) {
                    answers.add(name + " sent");
                    answered.complete(null);
                }

                @Override
                public void cut() {
                    answers.add(name + " cut");
                    answered.complete(null);
                }
            });
        } finally {
            lock.unlock();
        }
        return answered;
    }

    private final class Disk implements GroupCommit.Target {

        @Override
        public boolean beginIfDue(int aboutToBeWritten) {
            return false;
        }

        @Override
        public void write(ByteBuffer records) throws IOException {
            if (broken) {
                throw new IOException("no space left");
            }
        }

        @Override
        public void completeInBackground(Consumer<Throwable> onFailure) {}

        @Override
        public void close(boolean checkpoint) {
            assertThat(checkpoint).as("a checkpoint after a failure").isFalse();
        }
    }
}
