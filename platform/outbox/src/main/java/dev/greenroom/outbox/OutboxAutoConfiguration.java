package dev.greenroom.outbox;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.greenroom.event.EventTracing;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.scheduler.Schedulers;

/** Gives a service its relay; it only has to add the dependency. */
@AutoConfiguration(
        after = {MongoReactiveAutoConfiguration.class, KafkaAutoConfiguration.class},
        afterName = "dev.greenroom.event.TracingAutoConfiguration")
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxAutoConfiguration {

    /** Waits that end: a store that is away is an error after seconds, and the pools of all services fit one store. */
    @Bean
    MongoClientSettingsBuilderCustomizer boundedStoreWaits() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(20).maxWaitTime(5, TimeUnit.SECONDS));
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, MongoConnectionDetails details) {
        var name = details.getConnectionString().getDatabase();
        return client.getDatabase(Objects.requireNonNull(name, "spring.mongodb.uri must name a database"));
    }

    @Bean
    @ConditionalOnMissingBean
    Topics topics(KafkaProperties kafka, KafkaConnectionDetails details, OutboxSettings settings) {
        var properties = kafka.buildAdminProperties();
        return new Topics(at(properties, details.getAdmin()), settings);
    }

    /** One producer per service, for the relay and for dead letters; the relay closes it. */
    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    Sender sender(KafkaProperties kafka, KafkaConnectionDetails details, OutboxSettings settings) {
        var producer = at(kafka.buildProducerProperties(), details.getProducer());
        return new Sender(ProducerSettings.producers(producer, settings));
    }

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    Relay relay(
            MongoDatabase database,
            Sender sender,
            OutboxSettings settings,
            ObjectProvider<EventTracing> tracing,
            ObjectProvider<MeterRegistry> registry,
            ObjectProvider<Clock> clock) {
        return new Relay(new RelayParts(
                database,
                sender,
                Schedulers.newSingle("outbox-relay"),
                tracing.getIfAvailable(EventTracing::none),
                registry.getIfAvailable(SimpleMeterRegistry::new),
                settings,
                clock.getIfAvailable(Clock::systemUTC)));
    }

    @Bean
    RelayLifecycle relayLifecycle(Relay relay, Topics topics) {
        return new RelayLifecycle(relay, topics);
    }

    private static Map<String, Object> at(Map<String, Object> properties, KafkaConnectionDetails.Configuration where) {
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, where.getBootstrapServers());
        return properties;
    }
}
