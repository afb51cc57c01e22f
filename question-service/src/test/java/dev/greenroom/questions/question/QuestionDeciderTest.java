package dev.greenroom.questions.question;

import static dev.greenroom.questions.question.SomeContent.aContent;
import static dev.greenroom.questions.question.SomeContent.aContentTitled;
import static dev.greenroom.questions.question.SomeContent.aContentWithoutSampleAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.decided.Verdict;
import dev.greenroom.questions.question.QuestionCommand.Create;
import dev.greenroom.questions.question.QuestionCommand.EditDraft;
import dev.greenroom.questions.question.QuestionCommand.Publish;
import dev.greenroom.questions.question.QuestionCommand.Retire;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionDeciderTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void a_new_question_is_a_draft() {
        var question = aDraft(aContent());

        assertThat(question.state()).isEqualTo(QuestionState.DRAFT);
        assertThat(question.draft()).isEqualTo(aContent());
        assertThat(question.latestVersion()).isZero();
        assertThat(question.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void a_copy_says_what_it_is_derived_from() {
        var origin = new QuestionRef("other", 3);
        var events = QuestionDecider.create(new Create("q", "ws", aContent(), origin, NOW));

        assertThat(QuestionDecider.evolve(null, events).derivedFrom()).isEqualTo(origin);
    }

    @Test
    void a_question_is_created_once() {
        assertThatThrownBy(
                        () -> QuestionDecider.decide(aDraft(aContent()), new Create("q", "ws", aContent(), null, NOW)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_event_before_the_creation_is_a_fault() {
        assertThatThrownBy(() -> QuestionDecider.evolve(null, new QuestionEvent.DraftEdited(aContent(), NOW)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_edit_replaces_the_draft() {
        var edited = after(aDraft(aContent()), new EditDraft(aContentTitled("Other"), LATER));

        assertThat(edited.draft()).isEqualTo(aContentTitled("Other"));
        assertThat(edited.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void an_edit_that_changes_nothing_makes_no_event() {
        assertThat(eventsOf(aDraft(aContent()), new EditDraft(aContent(), LATER)))
                .isEmpty();
    }

    @Test
    void publishing_turns_the_draft_into_version_one() {
        var published = after(aDraft(aContent()), new Publish("ada", LATER));

        assertThat(published.state()).isEqualTo(QuestionState.PUBLISHED);
        assertThat(published.draft()).isNull();
        assertThat(published.published()).isEqualTo(new QuestionVersion("q", 1, aContent(), LATER, "ada"));
        assertThat(published.history()).containsExactly(new Publication(1, LATER, "ada"));
    }

    @Test
    void an_edit_beside_a_published_version_leaves_that_version_alone() {
        var edited = after(aPublished(), new EditDraft(aContentTitled("Better"), LATER));

        assertThat(edited.state()).isEqualTo(QuestionState.PUBLISHED);
        assertThat(edited.draft()).isEqualTo(aContentTitled("Better"));
        assertThat(edited.published()).isEqualTo(aPublished().published());
    }

    @Test
    void publishing_an_edit_makes_the_next_version() {
        var edited = after(aPublished(), new EditDraft(aContentTitled("Better"), LATER));
        var published = after(edited, new Publish("bob", LATER));

        assertThat(published.latestVersion()).isEqualTo(2);
        assertThat(published.history()).extracting(Publication::version).containsExactly(1, 2);
    }

    @Test
    void there_is_nothing_to_publish_without_a_draft() {
        assertThat(refusalOf(aPublished(), new Publish("ada", LATER)))
                .isEqualTo(new QuestionRefusal.VersionIsPublished(1));
    }

    @Test
    void a_draft_equal_to_the_published_version_makes_no_new_one() {
        var edited = after(aPublished(), new EditDraft(aContent(), LATER));

        assertThat(refusalOf(edited, new Publish("ada", LATER))).isEqualTo(new QuestionRefusal.VersionIsPublished(1));
    }

    @Test
    void a_draft_with_holes_is_not_published() {
        assertThat(refusalOf(aDraft(aContentWithoutSampleAnswer()), new Publish("ada", LATER)))
                .isEqualTo(new QuestionRefusal.Incomplete(
                        List.of("sampleAnswer", "keyPoints", "anchors.2", "anchors.3", "anchors.4")));
    }

    @Test
    void a_retired_question_keeps_its_versions_and_loses_its_draft() {
        var retired = after(after(aPublished(), new EditDraft(aContentTitled("Better"), NOW)), new Retire(LATER));

        assertThat(retired.state()).isEqualTo(QuestionState.RETIRED);
        assertThat(retired.draft()).isNull();
        assertThat(retired.latestVersion()).isEqualTo(1);
        assertThat(retired.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void retiring_names_the_latest_version() {
        assertThat(eventsOf(aPublished(), new Retire(LATER)))
                .containsExactly(new QuestionEvent.Retired("q", "ws", 1, LATER));
        assertThat(eventsOf(aDraft(aContent()), new Retire(LATER)))
                .containsExactly(new QuestionEvent.Retired("q", "ws", 0, LATER));
    }

    @Test
    void retiring_twice_makes_no_second_event() {
        assertThat(eventsOf(aRetired(), new Retire(LATER))).isEmpty();
    }

    @Test
    void a_retired_question_is_neither_edited_nor_published() {
        assertThat(refusalOf(aRetired(), new EditDraft(aContent(), LATER))).isEqualTo(new QuestionRefusal.IsRetired());
        assertThat(refusalOf(aRetired(), new Publish("ada", LATER))).isEqualTo(new QuestionRefusal.IsRetired());
    }

    private static Question aDraft(Content content) {
        return QuestionDecider.evolve(null, QuestionDecider.create(new Create("q", "ws", content, null, NOW)));
    }

    private static Question aPublished() {
        return after(aDraft(aContent()), new Publish("ada", NOW));
    }

    private static Question aRetired() {
        return after(aPublished(), new Retire(NOW));
    }

    private static Question after(Question question, QuestionCommand command) {
        return QuestionDecider.evolve(question, eventsOf(question, command));
    }

    private static List<QuestionEvent> eventsOf(Question question, QuestionCommand command) {
        return switch (QuestionDecider.decide(question, command)) {
            case Verdict.Accepted<QuestionEvent, QuestionRefusal>(var events) -> events;
            case Verdict.Refused<QuestionEvent, QuestionRefusal>(var refusal) ->
                throw new AssertionError("refused: " + refusal);
        };
    }

    private static QuestionRefusal refusalOf(Question question, QuestionCommand command) {
        return switch (QuestionDecider.decide(question, command)) {
            case Verdict.Accepted<QuestionEvent, QuestionRefusal>(var events) ->
                throw new AssertionError("accepted: " + events);
            case Verdict.Refused<QuestionEvent, QuestionRefusal>(var refusal) -> refusal;
        };
    }
}
