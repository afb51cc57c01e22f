package dev.greenroom.outbox;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.event.TraceSource;
import dev.greenroom.testing.TestInfrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.Producer;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One instance of a service, with a relay of its own; several of them share a database. */
public final class Node implements AutoCloseable {

    private static final Map<String, MongoClient> CLIENTS = new java.util.concurrent.ConcurrentHashMap<>();

    public final MongoDatabase database;
    public final Relay relay;
    public final AggregateStore store;
    public final Aggregates<Note> notes;
    public final MeterRegistry registry = new SimpleMeterRegistry();

    private Node(Setup setup) {
        database = database(setup.database);
        Scheduler thread = Schedulers.newSingle("outbox-relay");
        relay = new Relay(new RelayParts(
                database,
                new Sender(setup.producers),
                thread,
                dev.greenroom.event.EventTracing.none(),
                registry,
                setup.settings,
                Clock.systemUTC()));
        store = new AggregateStore(database, setup.wrap.apply(relay), setup.clock, setup.trace);
        notes = store.of(Note.type(setup.database));
        createTopic(setup.database);
    }

    public static MongoDatabase database(String name) {
        var uri = TestInfrastructure.mongoUri(name);
        var client = CLIENTS.computeIfAbsent("store", any -> MongoClients.create(uri));
        return client.getDatabase(new com.mongodb.ConnectionString(uri).getDatabase());
    }

    /** The topic of the database's notes. */
    public static String topic(String database) {
        return TestInfrastructure.unique("notes." + database);
    }

    public static Setup of(String database) {
        return new Setup(database);
    }

    public static Map<String, Object> kafka() {
        return Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestInfrastructure.kafka());
    }

    public static Topics topics() {
        return new Topics(kafka(), OutboxSettings.defaults());
    }

    public static Sender sender() {
        return new Sender(ProducerSettings.producers(kafka(), Settings.fast()));
    }

    private static void createTopic(String database) {
        topics().ensure(List.of(topic(database))).block();
    }

    public double count(String meter) {
        return registry.get(meter).counter().count();
    }

    public void startRelay() {
        relay.start();
    }

    boolean relayHolds(String id) {
        return relay.holds("notes", id);
    }

    @Override
    public void close() {
        relay.drain().block();
    }

    /** As SIGKILL would: nothing is finished and nothing is released. */
    public void crash() {
        relay.close();
    }

    /** How a node is to be. */
    public static final class Setup {

        private final String database;
        private OutboxSettings settings = Settings.fast();
        private Supplier<Producer<byte[], byte[]>> producers = ProducerSettings.producers(kafka(), settings);
        private Clock clock = Clock.systemUTC();
        private TraceSource trace = TraceSource.none();
        private java.util.function.UnaryOperator<Outbox> wrap = outbox -> outbox;

        private Setup(String database) {
            this.database = database;
        }

        public Setup settings(OutboxSettings settings) {
            this.settings = settings;
            return this;
        }

        public Setup producers(Supplier<Producer<byte[], byte[]>> producers) {
            this.producers = producers;
            return this;
        }

        public Setup clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        public Setup trace(TraceSource trace) {
            this.trace = trace;
            return this;
        }

        public Setup wrap(java.util.function.UnaryOperator<Outbox> wrap) {
            this.wrap = wrap;
            return this;
        }

        public Node start() {
            var node = stopped();
            node.relay.start();
            return node;
        }

        /** Sends what it commits, but neither marks nor sweeps. */
        public Node stopped() {
            return new Node(this);
        }
    }
}
