package dev.greenroom.outbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import reactor.core.scheduler.Scheduler;

/** What a relay is made of. */
record RelayParts(
        MongoDatabase database,
        Supplier<Producer<byte[], byte[]>> producers,
        Scheduler thread,
        Hops hops,
        MeterRegistry registry,
        OutboxSettings settings,
        Clock clock) {}
