package dev.greenroom.outbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.greenroom.event.EventTracing;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import reactor.core.scheduler.Scheduler;

/** What a relay is made of. */
record RelayParts(
        MongoDatabase database,
        Sender sender,
        Scheduler thread,
        EventTracing tracing,
        MeterRegistry registry,
        OutboxSettings settings,
        Clock clock) {}
