package dev.greenroom.supervisor;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps one part running: starts it, watches it become ready, starts it again when it dies. */
final class SupervisedPart {

    private static final int HOPELESS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LaunchPlan plan;
    private final Console console;
    private final Consumer<String> lines;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch firstReadyOrHopeless = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicInteger starts = new AtomicInteger();
    private volatile @Nullable PartProcess process;
    private volatile boolean ready;
    private volatile boolean everReady;
    private volatile boolean stopping;
    private @Nullable Thread keeper;

    SupervisedPart(LaunchPlan plan, Console console, Consumer<String> lines) {
        this.plan = plan;
        this.console = console;
        this.lines = lines;
    }

    Part part() {
        return plan.part();
    }

    synchronized void start() {
        keeper = Thread.ofVirtual().name("keeper-" + part().title()).start(this::keepRunning);
    }

    boolean isReady() {
        return ready;
    }

    int starts() {
        return starts.get();
    }

    @Nullable
    PartProcess process() {
        return process;
    }

    /** Waits for the first readiness; false if the part cannot start or takes too long. */
    boolean awaitFirstReady(Duration limit) throws InterruptedException {
        return firstReadyOrHopeless.await(limit.toMillis(), TimeUnit.MILLISECONDS) && everReady;
    }

    synchronized void stop() {
        stopping = true;
        var running = process;
        if (running != null && !running.stop(PATIENCE)) {
            console.say(part().title() + " did not stop within " + PATIENCE.toSeconds() + " s and was killed.");
        }
        if (keeper != null) {
            keeper.interrupt();
        }
        stopped.countDown();
    }

    private void keepRunning() {
        try {
            for (int failures = 0; !stopping && (everReady || failures < HOPELESS); failures++) {
                runOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            firstReadyOrHopeless.countDown();
        }
    }

    private void runOnce() throws InterruptedException {
        var readiness = plan.readiness().get();
        long begun = System.nanoTime();
        var running = PartProcess.start(plan.command(), plan.environment(), plan.directory(), line -> {
            readiness.line(line);
            lines.accept(line);
        });
        process = running;
        starts.incrementAndGet();
        if (stopping) {
            running.stop(PATIENCE); // stop() came between the two lines above and did not see it
            return;
        }
        awaitReadiness(running, readiness, begun);
        int code = running.await();
        ready = false;
        if (!stopping) {
            waitBeforeNext(code, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private void awaitReadiness(PartProcess running, Readiness readiness, long begun) throws InterruptedException {
        while (running.isAlive() && !readiness.isReady()) {
            if (stopped.await(20, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
        if (running.isAlive()) {
            ready = true;
            everReady = true;
            firstReadyOrHopeless.countDown();
            var seconds = (System.nanoTime() - begun) / 1e9;
            console.say(String.format("  %-17s ready after %.1f s", part().title(), seconds));
        }
    }

    private void waitBeforeNext(int code, Duration lived) throws InterruptedException {
        var wait = backoff.after(lived);
        console.say(String.format(
                "  %-17s ended unexpectedly (%s); starting it again in %.1f s",
                part().title(), code > 128 ? "signal " + (code - 128) : "exit code " + code, wait.toMillis() / 1e3));
        if (stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
    }
}
