package dev.greenroom.questions.kit;

import static dev.greenroom.questions.kit.SomeKits.aKitContent;
import static dev.greenroom.questions.question.SomeContent.aContentTitled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.decided.Verdict;
import dev.greenroom.questions.kit.KitCommand.Create;
import dev.greenroom.questions.kit.KitCommand.EditDraft;
import dev.greenroom.questions.kit.KitCommand.Publish;
import dev.greenroom.questions.kit.KitCommand.Retire;
import dev.greenroom.questions.question.QuestionRef;
import dev.greenroom.questions.question.QuestionVersion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KitDeciderTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void a_new_kit_is_a_draft() {
        var kit = aDraft(aKitContent("a", "b"));

        assertThat(kit.state()).isEqualTo(KitState.DRAFT);
        assertThat(kit.draft()).isEqualTo(aKitContent("a", "b"));
        assertThat(kit.latestVersion()).isZero();
        assertThat(kit.face()).isEqualTo(aKitContent("a", "b"));
    }

    @Test
    void a_copy_says_what_it_is_derived_from() {
        var origin = new KitRef("other", 2);
        var events = KitDecider.create(new Create("k", "ws", aKitContent("a"), origin, NOW));

        assertThat(KitDecider.evolve(null, events).derivedFrom()).isEqualTo(origin);
    }

    @Test
    void a_kit_is_created_once() {
        assertThatThrownBy(() ->
                        KitDecider.decide(aDraft(aKitContent("a")), new Create("k", "ws", aKitContent("a"), null, NOW)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_event_before_the_creation_is_a_fault() {
        assertThatThrownBy(() -> KitDecider.evolve(null, List.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_edit_replaces_the_draft_and_an_equal_one_changes_nothing() {
        var edited = after(aDraft(aKitContent("a")), new EditDraft(aKitContent("b"), LATER));

        assertThat(edited.draft()).isEqualTo(aKitContent("b"));
        assertThat(edited.updatedAt()).isEqualTo(LATER);
        assertThat(eventsOf(edited, new EditDraft(aKitContent("b"), LATER))).isEmpty();
    }

    @Test
    void publishing_carries_the_questions_whole_in_the_order_of_the_entries() {
        var kit = aDraft(aKitContent("b", "a"));
        var events = eventsOf(kit, publishing("a", "b"));

        assertThat(events).singleElement().isInstanceOfSatisfying(KitEvent.Published.class, published -> {
            assertThat(published.version()).isEqualTo(new KitVersion("k", 1, aKitContent("b", "a"), LATER, "ada"));
            assertThat(published.questions())
                    .extracting(QuestionVersion::questionId)
                    .containsExactly("b", "a");
        });
    }

    @Test
    void publishing_an_edit_makes_the_next_version() {
        var edited = after(aPublished(), new EditDraft(aKitContent("a", "b"), LATER));
        var published = after(edited, publishing("a", "b"));

        assertThat(published.latestVersion()).isEqualTo(2);
        assertThat(published.state()).isEqualTo(KitState.PUBLISHED);
        assertThat(published.draft()).isNull();
        assertThat(published.face()).isEqualTo(aKitContent("a", "b"));
    }

    @Test
    void there_is_nothing_to_publish_without_a_changed_draft() {
        assertThat(refusalOf(aPublished(), publishing("a"))).isEqualTo(new KitRefusal.VersionIsPublished(1));

        var same = after(aPublished(), new EditDraft(aKitContent("a"), LATER));
        assertThat(refusalOf(same, publishing("a"))).isEqualTo(new KitRefusal.VersionIsPublished(1));
    }

    @Test
    void a_kit_without_title_or_entries_is_not_published() {
        var empty = aDraft(new KitContent(" ", "", "", 45, List.of()));

        assertThat(refusalOf(empty, publishing())).isEqualTo(new KitRefusal.Incomplete(List.of("title", "entries")));
    }

    @Test
    void a_kit_with_a_retired_question_is_not_published() {
        var kit = aDraft(aKitContent("a", "b", "c"));
        var publish = new Publish(
                versions("a", "b", "c"), Set.of(new QuestionRef("b", 1), new QuestionRef("c", 1)), "ada", LATER);

        assertThat(refusalOf(kit, publish)).isEqualTo(new KitRefusal.HasRetiredQuestion(List.of(1, 2)));
    }

    @Test
    void a_question_that_was_not_looked_up_is_a_fault() {
        assertThatThrownBy(() -> KitDecider.decide(aDraft(aKitContent("a", "b")), publishing("a")))
                .hasMessageContaining("b");
    }

    @Test
    void a_retired_kit_is_neither_edited_nor_published_and_retired_once() {
        var retired = after(aPublished(), new Retire(LATER));

        assertThat(retired.state()).isEqualTo(KitState.RETIRED);
        assertThat(retired.latestVersion()).isEqualTo(1);
        assertThat(refusalOf(retired, new EditDraft(aKitContent("b"), LATER))).isEqualTo(new KitRefusal.IsRetired());
        assertThat(refusalOf(retired, publishing("a"))).isEqualTo(new KitRefusal.IsRetired());
        assertThat(eventsOf(retired, new Retire(LATER))).isEmpty();
    }

    @Test
    void a_draft_that_is_given_up_is_still_called_something() {
        var retired = after(aDraft(aKitContent("a")), new Retire(LATER));

        assertThat(retired.face().title()).isEqualTo("Reliability");
        assertThat(retired.latestVersion()).isZero();
    }

    private static Kit aDraft(KitContent content) {
        return KitDecider.evolve(null, KitDecider.create(new Create("k", "ws", content, null, NOW)));
    }

    private static Kit aPublished() {
        return after(aDraft(aKitContent("a")), publishing("a"));
    }

    private static Publish publishing(String... questionIds) {
        return new Publish(versions(questionIds), Set.of(), "ada", LATER);
    }

    private static List<QuestionVersion> versions(String... questionIds) {
        return List.of(questionIds).stream()
                .map(id -> new QuestionVersion(id, 1, aContentTitled("Title of " + id), NOW, "ada"))
                .toList();
    }

    private static Kit after(Kit kit, KitCommand command) {
        return KitDecider.evolve(kit, eventsOf(kit, command));
    }

    private static List<KitEvent> eventsOf(Kit kit, KitCommand command) {
        return switch (KitDecider.decide(kit, command)) {
            case Verdict.Accepted<KitEvent, KitRefusal>(var events) -> events;
            case Verdict.Refused<KitEvent, KitRefusal>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    private static KitRefusal refusalOf(Kit kit, KitCommand command) {
        return switch (KitDecider.decide(kit, command)) {
            case Verdict.Accepted<KitEvent, KitRefusal>(var events) -> throw new AssertionError("accepted: " + events);
            case Verdict.Refused<KitEvent, KitRefusal>(var refusal) -> refusal;
        };
    }
}
