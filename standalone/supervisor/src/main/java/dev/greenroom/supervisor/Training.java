package dev.greenroom.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Makes the AOT cache of each part: one run that records which classes are loaded and linked, so that later starts
 * need not do it again (a service starts in 1–2 s instead of 5).
 */
final class Training {

    private static final int AT_ONCE = 2;
    private static final Duration READY = Duration.ofMinutes(5);

    private final Settings settings;
    private final Console console;
    private final Ports ports;

    Training(Settings settings, Console console) {
        var directory = settings.work().resolve("training");
        this.settings = Settings.isolated(settings.home(), directory);
        this.console = console;
        this.ports = Ports.choose(this.settings);
    }

    void train(List<Installed> installed) {
        if (installed.stream().allMatch(Installed::isTrained)) {
            return;
        }
        console.say("Making start-up caches; this is done once for each build and takes a minute or two.");
        var directory = settings.data().resolve("..").normalize();
        Directories.delete(directory);
        try {
            run(installed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Sentence("Interrupted.");
        } finally {
            Directories.delete(directory);
        }
    }

    private void run(List<Installed> installed) throws InterruptedException {
        var infrastructure = new ArrayList<Trainee>();
        try {
            for (var part :
                    installed.stream().filter(i -> i.part().isInfrastructure()).toList()) {
                infrastructure.add(Trainee.start(part, settings, ports));
            }
            for (var part : infrastructure) {
                part.awaitReady(Duration.ofSeconds(60));
            }
            trainServices(installed.stream()
                    .filter(i -> !i.part().isInfrastructure() && !i.isTrained())
                    .toList());
        } finally {
            for (var part : infrastructure.reversed()) {
                part.stop();
                report(part);
            }
        }
    }

    /**
     * Services are trained together and up to their readiness, with the demo's content: what the first request, the
     * first event and the first Kafka client load is a third of a start.
     */
    private void trainServices(List<Installed> services) throws InterruptedException {
        var trainees = new ArrayList<Trainee>();
        try {
            for (var service : services) {
                trainees.add(Trainee.start(service, settings, ports));
            }
            for (var trainee : trainees) {
                trainee.awaitReady(READY);
            }
        } catch (Sentence notReady) {
            console.say("  not all services became ready; what they did until now is what their caches hold");
        } finally {
            stop(trainees.reversed());
            trainees.forEach(this::report);
        }
    }

    /** A process that stops writes its cache, on one core for a quarter of a minute. */
    private static void stop(List<Trainee> trainees) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var stopping = trainees.stream().map(Training::stopping).toList();
            pool.invokeAll(stopping);
        }
    }

    private static Callable<Trainee> stopping(Trainee trainee) {
        return () -> {
            trainee.stop();
            return trainee;
        };
    }

    private void report(Trainee trainee) {
        if (!trainee.isTraining()) {
            return;
        }
        if (trainee.succeeded()) {
            keep(trainee.unfinishedCache(), trainee.installed().aotCache());
            console.say(String.format(
                    "  %-17s cache made", trainee.installed().part().title()));
        } else {
            console.say("  " + trainee.installed().part().title() + " gets no start-up cache and starts more slowly: "
                    + trainee.lastLines());
        }
    }

    private static void keep(Path unfinished, Path cache) {
        try {
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
