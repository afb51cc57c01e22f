package dev.greenroom.web;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import org.bson.Document;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Mono;

/**
 * Whether the store answers. Told in the health, and no part of readiness: taking every instance out because of a store
 * that all share would turn refusals with words into connections without.
 */
@AutoConfiguration(afterName = "dev.greenroom.outbox.OutboxAutoConfiguration")
class StoreHealth {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    @Bean
    @ConditionalOnBean(MongoDatabase.class)
    ReactiveHealthIndicator storeHealthIndicator(MongoDatabase database) {
        return () -> Mono.from(database.runCommand(new Document("ping", 1)))
                .timeout(ANSWER_WITHIN)
                .map(pong -> Health.up().build())
                .onErrorResume(failure -> Mono.just(Health.down().build()));
    }
}
