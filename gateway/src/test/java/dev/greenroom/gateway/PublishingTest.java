package dev.greenroom.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.TestInfrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class PublishingTest extends GatewayTest {

    @Test
    void who_joins_and_who_goes_is_told_in_order_and_without_names() {
        String email = "published-" + UUID.randomUUID() + "@example.org";
        var link = Browser.json(as("alex")
                        .post(
                                INVITES,
                                "{\"name\":\"Secret Name\",\"email\":\"%s\",\"roles\":[\"hiring\"]}".formatted(email)))
                .get("link")
                .asString();
        String token = link.substring(link.indexOf('#') + 1);
        var person = nobody().adopt(nobody().post(
                        "/api/v1/identity/join", "{\"token\":\"%s\",\"password\":\"long enough\"}".formatted(token)));
        as("alex").delete(MEMBERS + "/" + person.memberId()).expectStatus().isNoContent();

        List<ConsumerRecord<String, String>> records = readUntil(person.memberId(), 2);
        // By id: an event may be delivered twice, and counts once.
        var types = List.copyOf(records.stream()
                .collect(toMap(
                        record -> header(record, "ce_id"),
                        record -> header(record, "ce_type"),
                        (one, again) -> one,
                        LinkedHashMap::new))
                .values());
        assertThat(types)
                .containsExactly("greenroom.workspaces.MemberAdded.v1", "greenroom.workspaces.MemberRemoved.v1");
        assertThat(records).allSatisfy(record -> {
            assertThat(record.key()).isEqualTo(header(record, "ce_subject"));
            assertThat(header(record, "ce_source")).isEqualTo("/greenroom/gateway");
            assertThat(record.value()).doesNotContain("Secret Name", email, "Acme");
        });
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static List<ConsumerRecord<String, String>> readUntil(String memberId, int times) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestInfrastructure.kafka(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("greenroom.workspaces"));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                // The broker is shared: the tests of other modules publish to this topic too.
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.value().contains(memberId)) {
                        records.add(record);
                    }
                });
                return records.stream()
                                .map(record -> header(record, "ce_id"))
                                .distinct()
                                .count()
                        >= times;
            });
        }
        return records;
    }
}
