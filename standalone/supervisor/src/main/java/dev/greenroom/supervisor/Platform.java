package dev.greenroom.supervisor;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** All parts of Greenroom, running and kept running until it is closed. */
public final class Platform implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Environment environment;
    private final Ports ports;
    private final Console console;
    private final Running running;
    private final Map<Part, SupervisedPart> parts = new EnumMap<>(Part.class);
    private final Map<Part, LogFile> logs = new EnumMap<>(Part.class);
    private final Map<Part, Tail> tails = new EnumMap<>(Part.class);
    private final CountDownLatch greeted = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();

    private Platform(Settings settings, Ports ports, Console console, List<Installed> installed, Running running) {
        this.ports = ports;
        this.environment = new Environment(settings, ports);
        this.console = console;
        this.running = running;
        for (var each : installed.stream().filter(i -> settings.runs(i.part())).toList()) {
            var part = each.part();
            logs.put(part, new LogFile(settings.logs(), part));
            tails.put(part, new Tail());
            var plan = LaunchPlan.of(each, each.cacheOptions(), settings, ports);
            parts.put(part, new SupervisedPart(plan, console, line -> take(part, line)));
        }
    }

    /** Starts everything and returns when the public address answers. */
    public static Platform start(Settings settings) {
        return start(settings, Console.ofTerminal(settings.quiet()));
    }

    static Platform start(Settings settings, Console console) {
        var running = Running.claim(settings.data());
        @Nullable Platform platform = null;
        try {
            int left = running.endLeftovers();
            if (left > 0) {
                console.say("Ended " + left + " processes that an earlier start had left behind.");
            }
            var ports = Ports.choose(settings);
            var installed = new Installation(settings).all();
            new Training(settings, console).train(installed);
            platform = new Platform(settings, ports, console, installed, running);
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop-greenroom"));
            platform.startAll();
            if (settings.demo() && !platform.greeted.await(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new Sentence("The gateway does not get its demo accounts ready; see its log.");
            }
            return platform;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close(platform, running);
            throw new Sentence("Interrupted.");
        } catch (RuntimeException e) {
            close(platform, running);
            throw e;
        }
    }

    private static void close(@Nullable Platform platform, Running running) {
        if (platform == null) {
            running.close();
        } else {
            platform.close();
        }
    }

    private void startAll() throws InterruptedException {
        startTogether(Part.infrastructure());
        startTogether(Part.services());
        var address = environment.localUrl();
        long end = System.nanoTime() + START_LIMIT.toNanos();
        for (int status = 0; status == 0 || status >= 500; status = Readiness.status(address)) {
            if (System.nanoTime() > end) {
                throw new Sentence("All parts are ready, but " + address + " does not answer; see the logs.");
            }
            Thread.sleep(50);
        }
    }

    private void startTogether(List<Part> wanted) throws InterruptedException {
        var started = wanted.stream().map(parts::get).filter(Objects::nonNull).toList();
        started.forEach(SupervisedPart::start);
        for (var part : started) {
            if (!part.awaitFirstReady(START_LIMIT)) {
                throw new Sentence(whyNot(part.part()));
            }
            rememberProcesses();
        }
    }

    private String whyNot(Part part) {
        return part.title() + " does not become ready. Its last lines, all of which are in "
                + logOf(part).path() + ":\n" + tails.getOrDefault(part, new Tail());
    }

    private LogFile logOf(Part part) {
        return Objects.requireNonNull(logs.get(part), () -> part.title() + " is not run by this platform");
    }

    private void take(Part part, String line) {
        if (Greeting.is(part, line)) {
            greeted.countDown();
            console.say(line);
            return;
        }
        logOf(part).append(line);
        tails.getOrDefault(part, new Tail()).add(line);
        console.logLine(part, line);
    }

    private void rememberProcesses() {
        var handles = new ArrayList<ProcessHandle>();
        for (var part : parts.values()) {
            var process = part.process();
            if (process != null && process.isAlive()) {
                handles.add(process.handle());
            }
        }
        running.remember(handles);
    }

    /** The address that answers on this machine. */
    public URI address() {
        return environment.localUrl();
    }

    /** The address that people are told. */
    public URI publicUrl() {
        return environment.publicUrl();
    }

    public String mongodb(Part service) {
        return environment.mongodb(service.database());
    }

    public String kafka() {
        return environment.kafka();
    }

    /** The port of the actuator of a service. */
    public int managementPort(Part service) {
        return ports.secondOf(service);
    }

    public boolean isReady(Part part) {
        return supervised(part).isReady();
    }

    /** How often the part has been started. */
    public int starts(Part part) {
        return supervised(part).starts();
    }

    public long pid(Part part) {
        return process(part).pid();
    }

    /** Kills the part with SIGKILL; it is started again like one that died by itself. */
    public void kill(Part part) {
        process(part).kill();
    }

    private PartProcess process(Part part) {
        return Objects.requireNonNull(supervised(part).process(), () -> part.title() + " was never started");
    }

    private SupervisedPart supervised(Part part) {
        return Objects.requireNonNull(parts.get(part), () -> part.title() + " is not run by this platform");
    }

    /** Stops first what takes requests, last what keeps the data. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        console.say("Stopping.");
        stop(List.of(Part.GATEWAY));
        stop(List.of(Part.QUESTIONS, Part.SESSIONS, Part.SCORING));
        stop(List.of(Part.BROKER));
        stop(List.of(Part.STORE));
        logs.values().forEach(LogFile::close);
        running.close();
        console.say("Stopped.");
    }

    private void stop(List<Part> together) {
        var stops = together.stream()
                .map(parts::get)
                .filter(Objects::nonNull)
                .map(part -> Thread.ofVirtual().start(part::stop))
                .toList();
        for (var stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
