package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.testing.TestInfrastructure;
import dev.greenroom.testing.UseInfrastructure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What a service gets by adding the dependency, from the commit in one aggregate to the effect in another. */
@SpringBootTest
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
        Cashier cashier(Inbox inbox, Aggregates<Bill> bills) {
            return new Cashier(inbox, bills);
        }
    }

    static class Cashier {

        private final Aggregates<Bill> bills;

        Cashier(Inbox inbox, Aggregates<Bill> bills) {
            this.bills = bills;
            inbox.consumer(TestInfrastructure.unique("cashier")).on(TOPIC, Map.of("Ordered", this::ordered));
        }

        private Mono<Void> ordered(ReceivedEvent event) {
            assertThat(event.as(Ordered.class).dish()).isNotBlank();
            return bills.apply(
                    "bill." + event.subject(), event, () -> new Bill(0), bill -> new Bill(bill.dishes() + 1));
        }
    }

    @Autowired
    Aggregates<Order> orders;

    @Autowired
    Aggregates<Bill> bills;

    @Test
    void a_committed_event_has_its_effect_in_another_aggregate() {
        var ordered = new OutgoingEvent("Ordered", "ws", new Ordered("soup"));
        orders.commit(Commit.create("one", new Order("soup")).publishing(List.of(ordered, ordered)))
                .block();

        await().until(
                        () -> bills.findAll(List.of("bill.one")).blockFirst(),
                        bill -> bill != null && bill.state().equals(new Bill(2)));
    }
}
