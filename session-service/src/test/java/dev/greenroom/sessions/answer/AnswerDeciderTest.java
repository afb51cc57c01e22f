package dev.greenroom.sessions.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.decided.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerDeciderTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    @Test
    void a_draft_is_saved() {
        assertThat(after(save(1, "a")).text()).isEqualTo("a");
        assertThat(after(save(1, "a")).revision()).isEqualTo(1);
    }

    @Test
    void a_draft_that_comes_late_or_twice_leaves_the_later_text() {
        assertThat(decide(after(save(2, "later")), save(1, "earlier")).events()).isEmpty();
        assertThat(decide(after(save(2, "later")), save(2, "later")).events()).isEmpty();
    }

    @Test
    void after_the_submission_a_late_draft_is_harmless_and_a_new_one_refused() {
        var submitted = after(save(2, "text"), submit(2, null));
        assertThat(decide(submitted, save(2, "text")).events()).isEmpty();
        assertThat(refusal(decide(submitted, save(3, "more"))))
                .isEqualTo(new AnswerRefusal.AlreadyClosed(Answer.State.SUBMITTED));
    }

    @Test
    void a_saved_revision_is_submitted_with_its_time() {
        var submitted = after(save(2, "text"), submit(2, null));
        assertThat(submitted.state()).isEqualTo(Answer.State.SUBMITTED);
        assertThat(submitted.usedSeconds()).isEqualTo(60);
        assertThat(submitted.closedAt()).isEqualTo(NOW);
    }

    @Test
    void a_second_submit_of_the_same_is_a_replay_and_of_another_refused() {
        var submitted = after(save(2, "text"), submit(2, null));
        assertThat(decide(submitted, submit(2, null)).events()).isEmpty();
        assertThat(refusal(decide(submitted, submit(3, "x")))).isInstanceOf(AnswerRefusal.AlreadyClosed.class);
    }

    @Test
    void a_revision_that_has_not_arrived_needs_its_text() {
        assertThat(refusal(decide(after(save(1, "a")), submit(2, null)))).isEqualTo(new AnswerRefusal.NotSaved(1));
        assertThat(after(save(1, "a"), submit(2, "b")).text()).isEqualTo("b");
    }

    @Test
    void an_older_revision_is_not_submitted() {
        assertThat(refusal(decide(after(save(5, "a")), submit(4, "b")))).isEqualTo(new AnswerRefusal.StaleRevision(5));
    }

    @Test
    void the_end_keeps_a_draft_and_notes_where_there_is_none() {
        assertThat(after(save(1, "half"), freeze()).state()).isEqualTo(Answer.State.LEFT);
        assertThat(after(freeze()).state()).isEqualTo(Answer.State.NONE);
        assertThat(after(save(1, "  "), freeze()).state()).isEqualTo(Answer.State.NONE);
    }

    @Test
    void freezing_twice_or_after_a_submission_changes_nothing() {
        assertThat(decide(after(save(1, "half"), freeze()), freeze()).events()).isEmpty();
        assertThat(decide(after(save(1, "a"), submit(1, null)), freeze()).events())
                .isEmpty();
        assertThat(refusal(decide(after(save(1, "half"), freeze()), submit(1, null))))
                .isEqualTo(new AnswerRefusal.AlreadyClosed(Answer.State.LEFT));
    }

    @Test
    void an_erasure_takes_the_text_and_leaves_the_rest() {
        var erased = after(save(1, "words"), submit(1, null), new AnswerCommand.Erase(NOW));
        assertThat(erased.text()).isEmpty();
        assertThat(erased.state()).isEqualTo(Answer.State.SUBMITTED);
        assertThat(decide(erased, new AnswerCommand.Erase(NOW)).events()).isEmpty();
    }

    @Test
    void words_are_counted() {
        assertThat(after(save(1, " two  words ")).words()).isEqualTo(2);
        assertThat(after().words()).isZero();
    }

    private static AnswerCommand save(long revision, String text) {
        return new AnswerCommand.Save(revision, text, NOW);
    }

    private static AnswerCommand submit(long revision, @Nullable String text) {
        return new AnswerCommand.Submit(revision, text, 60, NOW);
    }

    private static AnswerCommand freeze() {
        return new AnswerCommand.Freeze(60, NOW);
    }

    static Answer anAnswer() {
        return new Answer("s.e", "s", "ws", "c", "e", "q", 1, Answer.State.DRAFT, 0, "", null, null, 0);
    }

    private static Answer after(AnswerCommand... commands) {
        var answer = anAnswer();
        for (var command : commands) {
            var verdict = decide(answer, command);
            assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
            answer = AnswerDecider.evolve(answer, verdict.events());
        }
        return answer;
    }

    private static Verdict<AnswerEvent, AnswerRefusal> decide(Answer answer, AnswerCommand command) {
        return AnswerDecider.decide(answer, command);
    }

    private static AnswerRefusal refusal(Verdict<AnswerEvent, AnswerRefusal> verdict) {
        return verdict instanceof Verdict.Refused<AnswerEvent, AnswerRefusal>(var refusal)
                ? refusal
                : org.assertj.core.api.Assertions.fail("not refused: " + List.of(verdict));
    }
}
