package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.event.EventHeaders;
import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.outbox.Consumed;
import dev.greenroom.testing.TestInfrastructure;
import dev.greenroom.testing.UseInfrastructure;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What a service gets by adding the dependency, from the commit in one aggregate to the effect in another. */
@SpringBootTest(
        properties = {
            "spring.main.web-application-type=none",
            "spring.reactor.context-propagation=auto",
            "management.tracing.sampling.probability=1.0",
            "management.tracing.export.otlp.enabled=false"
        })
@UseInfrastructure(database = "auto")
class AutoConfigurationTest {

    static final String TOPIC = TestInfrastructure.unique("greenroom.orders");

    record Order(String dish) {}

    record Bill(int dishes) {}

    record Ordered(String dish) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        Aggregates<Order> orders(AggregateStore store) {
            return store.of(new AggregateType<>("order", "orders", TOPIC, "/greenroom/kitchen", Order.class));
        }

        @Bean
        Aggregates<Bill> bills(AggregateStore store) {
            return store.of(new AggregateType<>("bill", "bills", null, "/greenroom/kitchen", Bill.class));
        }

        @Bean
        Cashier cashier(Inbox inbox, Aggregates<Bill> bills, Tracer tracer) {
            return new Cashier(inbox, bills, tracer);
        }
    }

    static class Cashier {

        private final Aggregates<Bill> bills;
        private final Tracer tracer;
        volatile @Nullable String traceOfEffect;

        Cashier(Inbox inbox, Aggregates<Bill> bills, Tracer tracer) {
            this.bills = bills;
            this.tracer = tracer;
            inbox.consumer(TestInfrastructure.unique("cashier")).on(TOPIC, Map.of("Ordered", this::ordered));
        }

        private Mono<Void> ordered(ReceivedEvent event) {
            assertThat(event.as(Ordered.class).dish()).isNotBlank();
            return bills.apply("bill." + event.subject(), event, () -> new Bill(0), this::onMore);
        }

        private Bill onMore(Bill bill) {
            var span = tracer.currentSpan();
            traceOfEffect = span == null ? null : span.context().traceId();
            return new Bill(bill.dishes() + 1);
        }
    }

    @Autowired
    Aggregates<Order> orders;

    @Autowired
    Aggregates<Bill> bills;

    @Autowired
    Cashier cashier;

    @Autowired
    ObservationRegistry observations;

    @Autowired
    Tracer tracer;

    @Test
    void a_committed_event_has_its_effect_in_another_aggregate() {
        var ordered = new OutgoingEvent("Ordered", "ws", new Ordered("soup"));
        orders.commit(Commit.create("one", new Order("soup")).publishing(List.of(ordered, ordered)))
                .block();

        await().until(
                        () -> bills.findAll(List.of("bill.one")).blockFirst(),
                        bill -> bill != null && bill.state().equals(new Bill(2)));
    }

    @Test
    void one_trace_reaches_from_the_command_to_the_effect() {
        var command = Observation.start("command", observations);
        var event = new OutgoingEvent("Ordered", "ws", new Ordered("fish"));
        orders.commit(Commit.create("traced", new Order("fish")).publishing(List.of(event)))
                .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, command))
                .block();
        var trace = command.scoped(() -> tracer.currentSpan().context().traceId());
        command.stop();

        await().until(() -> bills.find("bill.traced").blockOptional().isPresent());
        assertThat(cashier.traceOfEffect).isEqualTo(trace);
        try (var topic = new Consumed(TOPIC)) {
            var record = topic.until("traced", 1).of("traced").getFirst();
            assertThat(Consumed.header(record, EventHeaders.ORIGIN)).contains(trace);
            assertThat(Consumed.header(record, EventHeaders.TRACEPARENT)).contains(trace);
            assertThat(Consumed.header(record, EventHeaders.TRACEPARENT))
                    .as("the hop is a span of its own")
                    .isNotEqualTo(Consumed.header(record, EventHeaders.ORIGIN));
        }
    }
}
