package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.inbox.Inbox;
import dev.greenroom.testing.TestInfrastructure;
import dev.greenroom.testing.UseInfrastructure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** What an operator sees and does over HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "greenroom.inbox.attempts=1",
            "greenroom.outbox.attempts-before-parking=1",
            "management.endpoints.web.exposure.include=deadletters,parked",
            "management.tracing.export.otlp.enabled=false"
        })
@UseInfrastructure(database = "operator")
class OperatorEndpointsTest {

    static final String TOPIC = TestInfrastructure.unique("greenroom.meals");
    static final String CONSUMER = TestInfrastructure.unique("guest");
    static final AtomicBoolean HUNGRY = new AtomicBoolean();

    record Meal(int size) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        Aggregates<Meal> meals(AggregateStore store, Inbox inbox) {
            inbox.consumer(CONSUMER)
                    .on(
                            TOPIC,
                            Map.of(
                                    "Served",
                                    event -> HUNGRY.get()
                                            ? Mono.empty()
                                            : Mono.error(new IllegalStateException("no appetite"))));
            return store.of(new AggregateType<>("meal", "meals", TOPIC, "/greenroom/kitchen", Meal.class));
        }
    }

    @Autowired
    Aggregates<Meal> meals;

    @LocalServerPort
    int port;

    @Test
    void a_blocked_key_is_shown_and_replayed() {
        serve("soup", "s");
        await().until(() -> get("deadletters"), list -> list.contains("\"key\":\"soup\""));
        assertThat(get("deadletters")).contains("no appetite").contains("\"blockedAt\":1");

        HUNGRY.set(true);
        assertThat(post("deadletters", Map.of("consumer", CONSUMER, "topic", TOPIC, "key", "soup")))
                .isEqualTo("1");
        assertThat(get("deadletters")).isEqualTo("[]");
    }

    @Test
    void what_the_broker_refuses_is_shown_and_tried_again() {
        serve("ox", "x".repeat(1_100_000));
        await().until(() -> get("parked"), list -> list.contains("\"id\":\"ox\""));
        assertThat(get("parked")).contains("RecordTooLargeException").contains("\"firstPending\":1");

        assertThat(post("parked", Map.of("collection", "meals", "id", "ox"))).isEqualTo("true");
        await().until(() -> get("parked"), list -> list.contains("\"id\":\"ox\""));
    }

    private void serve(String id, String food) {
        var served = new OutgoingEvent("Served", "ws", Map.of("food", food));
        meals.commit(Commit.create(id, new Meal(1)).publishing(List.of(served))).block();
    }

    private String get(String endpoint) {
        return client().get()
                .uri("/" + endpoint)
                .retrieve()
                .bodyToMono(String.class)
                .block();
    }

    private String post(String endpoint, Map<String, String> body) {
        return client().post()
                .uri("/" + endpoint)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .retrieve()
                .bodyToMono(String.class)
                .block();
    }

    private WebClient client() {
        return WebClient.create("http://localhost:" + port + "/actuator");
    }
}
