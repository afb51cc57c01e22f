package dev.greenroom.scoring.assessment;

import static dev.greenroom.scoring.assessment.SomeAssessment.NOW;
import static dev.greenroom.scoring.assessment.SomeAssessment.after;
import static dev.greenroom.scoring.assessment.SomeAssessment.draft;
import static dev.greenroom.scoring.assessment.SomeAssessment.rating;
import static dev.greenroom.scoring.assessment.SomeAssessment.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.aggregate.Refusal;
import dev.greenroom.decided.Verdict;
import dev.greenroom.scoring.assessment.AssessmentCommand.Amend;
import dev.greenroom.scoring.assessment.AssessmentCommand.DeleteNote;
import dev.greenroom.scoring.assessment.AssessmentCommand.Rate;
import dev.greenroom.scoring.assessment.AssessmentCommand.Recommend;
import dev.greenroom.scoring.assessment.AssessmentCommand.Submit;
import dev.greenroom.scoring.assessment.AssessmentCommand.WriteNote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentDeciderTest {

    private static final Assessment EMPTY = Assessment.empty("session", "ada", "workspace");

    @Test
    void a_rating_is_kept_with_its_evidence() {
        var state = after(EMPTY, new Rate(5, "e1", rating(4), NOW));

        assertThat(state.ratings()).containsEntry("e1", rating(4));
        assertThat(state.revision()).isEqualTo(5);
        assertThat(state.savedAt()).isEqualTo(NOW);
        assertThat(state.state()).isEqualTo(AssessmentState.DRAFT);
    }

    @Test
    void a_later_rating_of_the_same_question_replaces_it() {
        var state = after(after(EMPTY, new Rate(1, "e1", rating(4), NOW)), new Rate(2, "e1", rating(1), NOW));

        assertThat(state.ratingOf("e1")).isEqualTo(1);
    }

    @Test
    void a_save_that_comes_twice_or_late_changes_nothing() {
        var state = after(EMPTY, new Rate(2, "e1", rating(4), NOW));

        assertThat(decide(state, new Rate(2, "e1", rating(1), NOW)).events()).isEmpty();
        assertThat(decide(state, new Rate(1, "e1", rating(1), NOW)).events()).isEmpty();
    }

    @Test
    void saves_of_different_items_may_overtake_each_other() {
        var state = after(after(EMPTY, new Rate(2, "e2", rating(4), NOW)), new Rate(1, "e1", rating(3), NOW));

        assertThat(state.ratings()).containsKeys("e1", "e2");
        assertThat(state.revision()).isEqualTo(2);
    }

    @Test
    void notes_stand_in_the_order_of_their_moments() {
        var late = new Note("n1", NOW.plusSeconds(60), "e1", "later");
        var early = new Note("n2", NOW, null, "earlier");
        var state = after(after(EMPTY, new WriteNote(1, late, NOW)), new WriteNote(2, early, NOW));

        assertThat(state.notes()).containsExactly(early, late);
    }

    @Test
    void a_note_is_rewritten_under_its_id() {
        var state = after(
                after(EMPTY, new WriteNote(1, new Note("n1", NOW, null, "a"), NOW)),
                new WriteNote(2, new Note("n1", NOW, null, "b"), NOW));

        assertThat(state.notes()).extracting(Note::text).containsExactly("b");
    }

    @Test
    void a_deleted_note_does_not_come_back_by_a_late_save() {
        var written = after(EMPTY, new WriteNote(1, new Note("n1", NOW, null, "a"), NOW));
        var deleted = after(written, new DeleteNote(3, "n1", NOW));

        assertThat(deleted.notes()).isEmpty();
        assertThat(decide(deleted, new WriteNote(2, new Note("n1", NOW, null, "late"), NOW))
                        .events())
                .isEmpty();
    }

    @Test
    void an_assessment_has_room_for_so_many_notes() {
        var state = EMPTY;
        for (int i = 1; i <= AssessmentDecider.MOST_NOTES; i++) {
            state = after(state, new WriteNote(i, new Note("n" + i, NOW, null, "x"), NOW));
        }

        assertThat(refused(state, new WriteNote(1000, new Note("one-more", NOW, null, "x"), NOW)))
                .isEqualTo("assessment-full");
        assertThat(decide(state, new WriteNote(1001, new Note("n1", NOW, null, "again"), NOW))
                        .events())
                .isNotEmpty();
    }

    @Test
    void an_assessment_has_room_for_so_many_ratings() {
        var state = EMPTY;
        for (int i = 1; i <= AssessmentDecider.MOST_RATINGS; i++) {
            state = after(state, new Rate(i, "e" + i, rating(1), NOW));
        }

        assertThat(refused(state, new Rate(1000, "one-more", rating(1), NOW))).isEqualTo("assessment-full");
        assertThat(decide(state, new Rate(1001, "e1", rating(2), NOW)).events()).isNotEmpty();
    }

    @Test
    void a_recommendation_can_be_taken_back_in_the_draft() {
        var state = after(draft("ada"), new Recommend(9, null, null, NOW));

        assertThat(state.recommendation()).isNull();
        assertThat(refused(state, new Submit(9, NOW))).isEqualTo("recommendation-missing");
    }

    @Test
    void submitting_needs_a_recommendation() {
        assertThat(refused(after(EMPTY, new Rate(1, "e1", rating(4), NOW)), new Submit(1, NOW)))
                .isEqualTo("recommendation-missing");
    }

    @Test
    void submitting_says_what_was_seen() {
        assertThat(refused(draft("ada"), new Submit(1, NOW))).isEqualTo("stale-revision");
        assertThat(after(draft("ada"), new Submit(2, NOW)).submittedAt()).isEqualTo(NOW);
    }

    @Test
    void it_is_submitted_once_and_then_not_saved_any_more() {
        assertThat(refused(submitted("ada"), new Submit(2, NOW))).isEqualTo("already-submitted");
        assertThat(refused(submitted("ada"), new Rate(3, "e1", rating(1), NOW))).isEqualTo("already-submitted");
    }

    @Test
    void a_save_that_was_already_applied_is_no_fault_after_submitting() {
        assertThat(decide(submitted("ada"), new Rate(1, "e1", rating(3), NOW)).events())
                .isEmpty();
    }

    @Test
    void an_amendment_keeps_what_stood_there_before() {
        var later = NOW.plusSeconds(60);
        var amend = new Amend(
                "Misread it.", Map.of("e1", rating(2), "e2", rating(4)), List.of(), Recommendation.NO, null, later);
        var state = after(submitted("ada"), amend);

        assertThat(state.state()).isEqualTo(AssessmentState.AMENDED);
        assertThat(state.ratingOf("e1")).isEqualTo(2);
        assertThat(state.recommendation()).isEqualTo(Recommendation.NO);
        assertThat(state.summary()).isEqualTo("Solid.");
        assertThat(state.submittedAt()).isEqualTo(NOW);
        var kept = state.amendments().getFirst();
        assertThat(kept.reason()).isEqualTo("Misread it.");
        assertThat(kept.at()).isEqualTo(later);
        assertThat(kept.ratings().get("e1").rating()).isEqualTo(3);
        assertThat(kept.ratings().get("e2").rating()).isNull();
        assertThat(kept.recommendation()).isEqualTo(Recommendation.YES);
    }

    @Test
    void an_amendment_adds_notes_and_replaces_none() {
        var notes = List.of(new AssessmentCommand.AddedNote("e1", "Said it again at the end."));
        var later = NOW.plusSeconds(60);
        var before = submitted("ada");
        var state = after(before, new Amend("Forgot it.", Map.of(), notes, null, null, later));
        state = after(state, new Amend("One more.", Map.of(), notes, null, null, later.plusSeconds(1)));

        assertThat(state.notes())
                .containsAll(before.notes())
                .hasSize(before.notes().size() + 2);
        assertThat(state.notes().getLast())
                .isEqualTo(new Note("amended-2-1", later.plusSeconds(1), "e1", "Said it again at the end."));
    }

    @Test
    void a_draft_is_changed_not_amended() {
        assertThat(refused(draft("ada"), new Amend("why", Map.of(), List.of(), Recommendation.NO, null, NOW)))
                .isEqualTo("not-submitted");
    }

    @Test
    void an_amendment_that_changes_nothing_is_refused() {
        assertThat(refused(submitted("ada"), new Amend("why", Map.of(), List.of(), null, null, NOW)))
                .isEqualTo("nothing-to-amend");
        assertThat(refused(
                        submitted("ada"),
                        new Amend("why", Map.of("e1", rating(3)), List.of(), Recommendation.YES, "Solid.", NOW)))
                .isEqualTo("nothing-to-amend");
        assertThat(decide(submitted("ada"), new Amend("why", Map.of(), List.of(), null, "Better words.", NOW))
                        .events())
                .isNotEmpty();
    }

    @Test
    void an_assessment_has_room_for_so_many_amendments() {
        var state = submitted("ada");
        for (int i = 0; i < AssessmentDecider.MOST_AMENDMENTS; i++) {
            state = after(state, new Amend("why", Map.of(), List.of(), null, "s" + i, NOW));
        }

        assertThat(refused(state, new Amend("why", Map.of(), List.of(), null, "more", NOW)))
                .isEqualTo("assessment-full");
    }

    @Test
    void an_amendment_cannot_outgrow_the_ratings_either() {
        var many = new HashMap<String, QuestionRating>();
        for (int i = 0; i <= AssessmentDecider.MOST_RATINGS; i++) {
            many.put("x" + i, rating(1));
        }

        assertThat(refused(submitted("ada"), new Amend("why", many, List.of(), null, null, NOW)))
                .isEqualTo("assessment-full");
    }

    @Test
    void erasing_takes_the_words_and_leaves_the_numbers() {
        var noted = after(EMPTY, new WriteNote(1, new Note("n1", NOW, null, "secret note"), NOW));
        var state = after(
                after(noted, new Rate(2, "e1", rating(3), NOW)),
                new Recommend(3, Recommendation.NO, "secret summary", NOW));
        var amended = after(
                after(state, new Submit(3, NOW)),
                new Amend("secret reason", Map.of("e1", rating(4)), List.of(), null, null, NOW));

        var erased = AssessmentEvolution.erase(amended);

        assertThat(erased.toString()).doesNotContain("secret").doesNotContain("the words");
        assertThat(erased.ratingOf("e1")).isEqualTo(4);
        assertThat(erased.recommendation()).isEqualTo(Recommendation.NO);
        assertThat(erased.amendments()).hasSize(1);
    }

    private static Verdict<AssessmentEvent, Refusal> decide(Assessment state, AssessmentCommand command) {
        return AssessmentDecider.decide(state, command);
    }

    private static String refused(Assessment state, AssessmentCommand command) {
        return switch (decide(state, command)) {
            case Verdict.Refused<AssessmentEvent, Refusal>(var refusal) -> refusal.type();
            case Verdict.Accepted<AssessmentEvent, Refusal> accepted -> "accepted " + accepted.events();
        };
    }
}
