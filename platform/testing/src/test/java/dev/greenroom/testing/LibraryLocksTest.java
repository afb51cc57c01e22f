package dev.greenroom.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class LibraryLocksTest {

    @Test
    void a_library_may_wait_for_its_own_lock() throws Exception {
        var holds = new CountDownLatch(1);
        var queue = new PriorityBlockingQueue<Integer>(4, (one, other) -> {
            holds.countDown();
            pause();
            return one.compareTo(other);
        });
        queue.add(1);
        var holder = Thread.ofPlatform().start(() -> queue.add(2));
        holds.await();
        assertThat(onNonBlockingThread(() -> queue.size())).isEqualTo(2);
        holder.join();
    }

    @Test
    void our_own_code_may_not_wait_for_a_lock() throws Exception {
        var lock = new ReentrantLock();
        lock.lock();
        assertThatThrownBy(() -> onNonBlockingThread(() -> {
                    lock.lock();
                    return 0;
                }))
                .hasRootCauseInstanceOf(BlockingOperationError.class);
        lock.unlock();
    }

    @Test
    void sleeping_and_waiting_for_a_latch_or_a_future_are_reported() {
        assertReported(() -> {
            Thread.sleep(1);
            return 0;
        });
        assertReported(() -> {
            new CountDownLatch(1).await();
            return 0;
        });
        assertReported(() -> new CompletableFuture<Integer>().get());
    }

    @Test
    void drawing_random_bytes_is_not_reported() throws Exception {
        assertThat(onNonBlockingThread(() -> {
                    for (int i = 0; i < 1000; i++) {
                        new SecureRandom().nextBytes(new byte[600]);
                    }
                    return 1;
                }))
                .isEqualTo(1);
    }

    private static void assertReported(Callable<Integer> work) {
        assertThatThrownBy(() -> onNonBlockingThread(work)).hasRootCauseInstanceOf(BlockingOperationError.class);
    }

    private static Integer onNonBlockingThread(Callable<Integer> work) {
        return Mono.fromCallable(work)
                .subscribeOn(Schedulers.parallel())
                .blockOptional(Duration.ofSeconds(10))
                .orElseThrow();
    }

    @SuppressWarnings("ThreadSleepMillis") // the lock must be held for a while, whatever the other thread does
    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
