package dev.greenroom.questions.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenroom.event.EventHeaders;
import dev.greenroom.questions.ServiceTest;
import dev.greenroom.questions.catalog.Shipped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

class EventsArriveTest extends ServiceTest {

    @Value("${spring.kafka.bootstrap-servers}")
    private String kafka;

    @Test
    void publishing_and_retiring_arrive_in_order_and_as_their_schemas_say() {
        var question = aPublishedQuestion("First");
        body(put(at("/questions/" + question + "/draft"), 2, Map.of("content", content("Second"))), 200);
        body(post(at("/questions/" + question + "/publish"), null), 200);
        body(post(at("/questions/" + question + "/retire"), null), 200);

        var events = read("greenroom.questions", question, 3);
        assertThat(events)
                .extracting(event -> header(event, EventHeaders.TYPE))
                .containsExactly(
                        "greenroom.questions.QuestionPublished.v1",
                        "greenroom.questions.QuestionPublished.v1",
                        "greenroom.questions.QuestionRetired.v1");
        assertThat(events)
                .extracting(event -> header(event, EventHeaders.SEQUENCE))
                .containsExactly("1", "2", "3");
        assertThat(events).allSatisfy(this::isAsDescribed);
        assertThat(JSON.readTree(events.get(1).value()).at("/content/title").asString())
                .isEqualTo("Second");
    }

    @Test
    void a_kit_arrives_with_its_questions_whole() {
        var id = body(post(at("/kits"), Map.of("content", kit("Kit", Shipped.question("caching")))), 201)
                .get("id")
                .asString();
        body(post(at("/kits/" + id + "/publish"), null), 200);

        var event = read("greenroom.kits", id, 1).getFirst();
        isAsDescribed(event);
        assertThat(JSON.readTree(event.value())
                        .at("/entries/0/content/sampleAnswer")
                        .asString())
                .isEqualTo(Shipped.content("caching").sampleAnswer());
    }

    private void isAsDescribed(ConsumerRecord<String, String> event) {
        assertThat(header(event, EventHeaders.SOURCE)).isEqualTo("/greenroom/question-service");
        assertThat(header(event, EventHeaders.SUBJECT)).isEqualTo(event.key());
        assertThat(header(event, EventHeaders.WORKSPACE)).isEqualTo(workspace);
        var name = header(event, EventHeaders.TYPE).split("\\.")[2];
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(getClass().getResourceAsStream("/schemas/" + name + ".json"), InputFormat.JSON);
        assertThat(schema.validate(event.value(), InputFormat.JSON)).isEmpty();
    }

    private List<ConsumerRecord<String, String>> read(String topic, String key, int wanted) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka, "group.id", "test-" + UUID.randomUUID(), "auto.offset.reset", "earliest");
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int polls = 0; polls < 40 && found.size() < wanted; polls++) {
                consumer.poll(Duration.ofMillis(500)).forEach(each -> {
                    if (each.key().equals(key)) {
                        found.add(each);
                    }
                });
            }
        }
        assertThat(found).as("events of %s on %s", key, topic).hasSize(wanted);
        return found;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return EventHeaders.text(event.headers(), name);
    }
}
