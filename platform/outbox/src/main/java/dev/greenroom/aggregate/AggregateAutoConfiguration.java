package dev.greenroom.aggregate;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.greenroom.event.TraceSource;
import dev.greenroom.outbox.Outbox;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureAfter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives a service the way to its aggregates. */
@AutoConfiguration
@AutoConfigureAfter(
        name = {"dev.greenroom.event.TracingAutoConfiguration", "dev.greenroom.outbox.OutboxAutoConfiguration"})
class AggregateAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AggregateStore aggregateStore(
            MongoDatabase database, Outbox outbox, ObjectProvider<Clock> clock, ObjectProvider<TraceSource> trace) {
        return new AggregateStore(
                database, outbox, clock.getIfAvailable(Clock::systemUTC), trace.getIfAvailable(TraceSource::none));
    }
}
