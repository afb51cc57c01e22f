package dev.greenroom.questions.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.questions.kit.KitEvent;
import dev.greenroom.questions.kit.KitVersion;
import dev.greenroom.questions.kit.SomeKits;
import dev.greenroom.questions.question.QuestionEvent;
import dev.greenroom.questions.question.QuestionVersion;
import dev.greenroom.questions.question.SomeContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PublishedEventsTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String WORKSPACE = "00000000-0000-7000-8000-000000000002";
    private static final String QUESTION = "00000000-0000-7000-8000-000000000003";
    private static final String KIT = "00000000-0000-7000-8000-000000000004";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final QuestionEventMapper questions = new QuestionEventMapper();
    private final KitEventMapper kits = new KitEventMapper();

    @Test
    void a_published_question_matches_its_schema() {
        var event = single(questions.of(List.of(new QuestionEvent.Published(WORKSPACE, aVersion()))));

        assertThat(event.type()).isEqualTo("QuestionPublished");
        assertThat(event.workspaceId()).isEqualTo(WORKSPACE);
        assertThat(violations(event)).isEmpty();
    }

    @Test
    void a_retired_question_matches_its_schema() {
        var event = single(questions.of(List.of(new QuestionEvent.Retired(QUESTION, WORKSPACE, 2, NOW))));

        assertThat(event.type()).isEqualTo("QuestionRetired");
        assertThat(violations(event)).isEmpty();
    }

    @Test
    void a_published_kit_matches_its_schema_and_holds_its_questions_whole() {
        var version = new KitVersion(KIT, 1, SomeKits.aKitContent(QUESTION), NOW, "ada");
        var event = single(kits.of(List.of(new KitEvent.Published(WORKSPACE, version, List.of(aVersion())))));

        assertThat(event.type()).isEqualTo("KitPublished");
        assertThat(violations(event)).isEmpty();
        assertThat(JSON.writeValueAsString(event.data()))
                .contains(SomeContent.aContent().sampleAnswer());
    }

    @Test
    void a_retired_kit_matches_its_schema() {
        var event = single(kits.of(List.of(new KitEvent.Retired(KIT, WORKSPACE, 1, NOW))));

        assertThat(event.type()).isEqualTo("KitRetired");
        assertThat(violations(event)).isEmpty();
    }

    @Test
    void drafts_stay_inside() {
        assertThat(questions.of(List.of(
                        new QuestionEvent.Created(QUESTION, WORKSPACE, SomeContent.aContent(), null, NOW),
                        new QuestionEvent.DraftEdited(SomeContent.aContent(), NOW),
                        new QuestionEvent.Retired(QUESTION, WORKSPACE, 0, NOW))))
                .isEmpty();
        assertThat(kits.of(List.of(
                        new KitEvent.Created(KIT, WORKSPACE, SomeKits.aKitContent(), null, NOW),
                        new KitEvent.DraftEdited(SomeKits.aKitContent(), NOW),
                        new KitEvent.Retired(KIT, WORKSPACE, 0, NOW))))
                .isEmpty();
    }

    @Test
    void an_entry_keeps_its_id_through_the_versions_of_its_kit() {
        assertThat(entryId(1))
                .isEqualTo(entryId(2))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f-]{16}");
        assertThat(EntryIds.of(KIT, QUESTION)).isNotEqualTo(EntryIds.of(KIT, WORKSPACE));
    }

    @Test
    void both_schemas_say_the_same_about_content() {
        var question = JSON.readTree(schema("QuestionPublished"));
        var kit = JSON.readTree(schema("KitPublished"));

        assertThat(kit.at("/$defs/content")).isEqualTo(question.at("/$defs/content"));
        assertThat(kit.at("/$defs/keyPoint")).isEqualTo(question.at("/$defs/keyPoint"));
    }

    private String entryId(int kitVersion) {
        var version = new KitVersion(KIT, kitVersion, SomeKits.aKitContent(QUESTION), NOW, "ada");
        var event = single(kits.of(List.of(new KitEvent.Published(WORKSPACE, version, List.of(aVersion())))));
        return ((KitPublished) event.data()).entries().getFirst().entryId();
    }

    private static QuestionVersion aVersion() {
        return new QuestionVersion(QUESTION, 1, SomeContent.aContent(), NOW, "ada");
    }

    private static OutgoingEvent single(List<OutgoingEvent> events) {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<String> violations(OutgoingEvent event) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(event.type()), InputFormat.JSON);
        return schema.validate(JSON.writeValueAsString(event.data()), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String schema(String name) {
        try (var in = PublishedEventsTest.class.getResourceAsStream("/schemas/" + name + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
