package dev.greenroom.inbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.greenroom.event.EventTracing;
import dev.greenroom.outbox.Sender;
import dev.greenroom.outbox.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.function.Function;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** Gives a service its inbox. */
@AutoConfiguration(
        afterName = {"dev.greenroom.event.TracingAutoConfiguration", "dev.greenroom.outbox.OutboxAutoConfiguration"})
@EnableConfigurationProperties(InboxSettings.class)
class InboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Inbox inbox() {
        return new Inbox();
    }

    @Bean
    InboxMetrics inboxMetrics(ObjectProvider<MeterRegistry> registry) {
        return new InboxMetrics(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    InboxParts inboxParts(
            MongoDatabase database,
            Sender sender,
            InboxSettings settings,
            InboxMetrics metrics,
            KafkaProperties kafka,
            KafkaConnectionDetails details,
            ObjectProvider<Clock> clocks,
            ObjectProvider<EventTracing> tracing) {
        var clock = clocks.getIfAvailable(Clock::systemUTC);
        return InboxParts.of(
                database,
                sender,
                settings,
                metrics,
                clock,
                tracing.getIfAvailable(EventTracing::none),
                consumers(kafka, details, settings));
    }

    @Bean
    DeadLetters deadLetters(Inbox inbox, InboxParts parts) {
        return new DeadLetters(inbox, parts.keyStates(), parts.replayer(), parts.metrics());
    }

    @Bean
    InboxLifecycle inboxLifecycle(Inbox inbox, Topics topics, DeadLetters deadLetters, InboxParts parts) {
        return new InboxLifecycle(inbox, topics, deadLetters, parts);
    }

    private static Function<String, Consumer<byte[], byte[]>> consumers(
            KafkaProperties kafka, KafkaConnectionDetails details, InboxSettings settings) {
        var properties = kafka.buildConsumerProperties();
        properties.put(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                details.getConsumer().getBootstrapServers());
        return ConsumerSettings.consumers(properties, settings);
    }
}
