package dev.greenroom.bench;

import dev.greenroom.outbox.Node;
import dev.greenroom.outbox.OutboxSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * Measures the outbox beside the store and the broker that it stands on: commits with one event each against single
 * updates of the same store, in one run. Store and broker are processes of their own and force their writes.
 */
public final class OutboxBench {

    private static final List<String> STORE_JVM = List.of("-XX:+UseSerialGC", "-Xmx256m");
    private static final List<String> BROKER_JVM = List.of("-XX:+UseSerialGC", "-Xmx256m");

    /** The compiler is busy with the driver for most of a minute; a row before that measures it as well. */
    private static final Duration WARM_UP = Duration.ofSeconds(12);

    private final Duration each;
    private final List<Child> children;
    private final Flights flights = new Flights();

    private OutboxBench(Duration each, List<Child> children) {
        this.each = each;
        this.children = children;
    }

    public static void main(String[] arguments) throws IOException {
        var seconds = arguments.length == 0 ? 8 : Integer.parseInt(arguments[0]);
        var directory = Files.createTempDirectory("greenroom-bench");
        int storePort = freePort();
        int brokerPort = freePort();
        System.setProperty("greenroom.test.mongodb", "mongodb://127.0.0.1:" + storePort + "/?maxPoolSize=80");
        System.setProperty("greenroom.test.kafka", "127.0.0.1:" + brokerPort);
        try (var store = store(directory, storePort);
                var broker = broker(directory, brokerPort)) {
            new OutboxBench(Duration.ofSeconds(seconds), List.of(store, broker)).run("127.0.0.1:" + brokerPort);
        }
        System.exit(0);
    }

    private static Child store(Path directory, int port) throws IOException {
        return Child.start(
                directory.resolve("store.log"),
                "dev.greenroom.store.StoreMain",
                STORE_JVM,
                List.of("--dir", directory.resolve("store").toString(), "--port", Integer.toString(port)));
    }

    private static Child broker(Path directory, int port) throws IOException {
        var arguments = List.of(
                "--dir",
                directory.resolve("broker").toString(),
                "--port",
                Integer.toString(port),
                "--controller-port",
                Integer.toString(freePort()));
        return Child.start(directory.resolve("broker.log"), "dev.greenroom.broker.BrokerMain", BROKER_JVM, arguments);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void run(String servers) {
        var node = Node.of("bench").settings(OutboxSettings.defaults()).stopped();
        var writers = new Writers(node, flights);
        node.startRelay();
        var raw = new Raw("bench");
        writers.prepare();
        try (var _ = new Watcher(servers, Node.topic("bench"), flights)) {
            say("warming up");
            for (int count : new int[] {16, 64, 16}) {
                writers.commits(count, WARM_UP);
                raw.updates(count, WARM_UP.dividedBy(3));
                settle();
            }
            say(
                    "%nwriters | raw updates/s | events delivered/s | ratio | ack to consumer p50 / p99 ms | left, drained in"
                            + " | CPU us of this JVM + store + broker per update; per event");
            for (int count : new int[] {16, 64, 1}) {
                row(count, raw, writers);
            }
            say("%npaced | events delivered/s | ack to consumer p50 / p99 ms | left, drained in | CPU us per event");
            paced(500, writers);
            paced(1000, writers);
        }
        node.close();
        say("%nraw producer, acks=all: writers | records/s");
        for (int count : new int[] {1, 16, 64}) {
            var alone = measure(() -> Raw.records(servers, Node.topic("bench"), count, half()));
            say("%7d | %.0f", count, alone.perSecond());
        }
    }

    private void row(int count, Raw raw, Writers writers) {
        var before = measure(() -> raw.updates(count, half()));
        flights.begin();
        var events = measure(() -> {
            writers.commits(count, each);
            return flights.delivered.get();
        });
        var drained = settle();
        var timings = flights.timings().percentiles();
        var after = measure(() -> raw.updates(count, half()));
        var possible = (before.perSecond() + after.perSecond()) / 2;
        say(
                "%7d | %7.0f | %7.0f | %.2f | %s | %s | %s; %s",
                count,
                possible,
                events.perSecond(),
                events.perSecond() / possible,
                timings,
                drained,
                after.cpu(),
                events.cpu());
    }

    private void paced(int perSecond, Writers writers) {
        flights.begin();
        var events = measure(() -> {
            writers.paced(perSecond, each);
            return flights.delivered.get();
        });
        var drained = settle();
        var timings = flights.timings().percentiles();
        say("%4d/s | %.0f | %s | %s | %s", perSecond, events.perSecond(), timings, drained, events.cpu());
    }

    /** @param micros processor time of each process for one of what was done */
    private record Measured(double perSecond, List<Double> micros) {

        String cpu() {
            double sum = micros.stream().mapToDouble(Double::doubleValue).sum();
            return micros.stream()
                    .map("%.0f"::formatted)
                    .collect(Collectors.joining(" + ", "", " = %.0f".formatted(sum)));
        }
    }

    private Measured measure(LongSupplier work) {
        long start = System.nanoTime();
        var before = cpu();
        double done = work.getAsLong();
        double seconds = (System.nanoTime() - start) / 1e9;
        var after = cpu();
        var micros = IntStream.range(0, after.size())
                .mapToObj(i -> after.get(i).minus(before.get(i)).toNanos() / 1e3 / done)
                .toList();
        return new Measured(done / seconds, micros);
    }

    /** Of this JVM, which writes, relays and consumes, of the store, and of the broker. */
    private List<Duration> cpu() {
        var own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return Stream.concat(Stream.of(own), children.stream().map(Child::cpu)).toList();
    }

    private Duration half() {
        return each.dividedBy(2);
    }

    /** Waits until the consumer has seen all; says how much was left and how long it took. */
    private String settle() {
        long left = flights.underWay();
        long start = System.nanoTime();
        while (flights.underWay() > 0 && System.nanoTime() - start < 30e9) {
            Mono.delay(Duration.ofMillis(1)).block();
        }
        return "%d, %.0f ms".formatted(left, (System.nanoTime() - start) / 1e6);
    }

    private static void say(String format, Object... values) {
        System.out.println(format.formatted(values));
    }
}
