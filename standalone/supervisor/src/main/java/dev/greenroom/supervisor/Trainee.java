package dev.greenroom.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A training run of one part; an infrastructure part that has its cache already only serves the others. */
final class Trainee {

    private static final Duration DUMP = Duration.ofMinutes(2);

    private final Installed installed;
    private final Readiness readiness;
    private final Tail tail;
    private final PartProcess process;
    private int exitCode = -1;

    private Trainee(Installed installed, Readiness readiness, Tail tail, PartProcess process) {
        this.installed = installed;
        this.readiness = readiness;
        this.tail = tail;
        this.process = process;
    }

    static Trainee start(Installed installed, Settings settings, Ports ports) {
        var options = installed.isTrained()
                ? installed.cacheOptions()
                : List.of("-XX:AOTCacheOutput=" + unfinishedCache(installed), "-Xlog:aot=error", "-Xlog:cds=error");
        var plan = LaunchPlan.of(installed, options, settings, ports);
        var readiness = plan.readiness().get();
        var tail = new Tail();
        var process = PartProcess.start(plan.command(), plan.environment(), plan.directory(), line -> {
            tail.add(line);
            readiness.line(line);
        });
        return new Trainee(installed, readiness, tail, process);
    }

    Installed installed() {
        return installed;
    }

    Path unfinishedCache() {
        return unfinishedCache(installed);
    }

    boolean isTraining() {
        return !installed.isTrained();
    }

    boolean succeeded() {
        return (exitCode == 0 || exitCode == 143) && Files.exists(unfinishedCache());
    }

    String lastLines() {
        return tail.toString();
    }

    void awaitReady(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!readiness.isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new Sentence(installed.part().title() + " does not start:\n" + tail);
            }
            Thread.sleep(20);
        }
    }

    void await() throws InterruptedException {
        exitCode = process.await();
    }

    void stop() throws InterruptedException {
        process.stop(DUMP);
        await();
    }

    private static Path unfinishedCache(Installed installed) {
        return installed.directory().resolve("unfinished.aot");
    }
}
