package dev.greenroom.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.evaluation.EvaluationEvent.AssessmentAmended;
import dev.greenroom.scoring.evaluation.EvaluationEvent.AssessmentSubmitted;
import dev.greenroom.scoring.evaluation.EvaluationEvent.CalledOff;
import dev.greenroom.scoring.evaluation.EvaluationEvent.CandidateErased;
import dev.greenroom.scoring.evaluation.EvaluationEvent.Ended;
import dev.greenroom.scoring.evaluation.EvaluationEvent.Rescheduled;
import dev.greenroom.scoring.evaluation.EvaluationEvent.Scheduled;
import dev.greenroom.scoring.evaluation.EvaluationEvent.Started;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final List<PlanEntry> PLAN = List.of(new PlanEntry("e1", "q1", 1, 3, 10, null));

    private static final EvaluationEvent SCHEDULED = new Scheduled("kit", 2, "candidate", List.of("ada", "ben"), NOON);
    private static final EvaluationEvent STARTED = new Started(NOON.plusSeconds(60), PLAN);
    private static final EvaluationEvent ENDED = new Ended(NOON.plusSeconds(3600), PLAN);
    private static final EvaluationEvent ADA = new AssessmentSubmitted("ada", NOON.plusSeconds(4000));
    private static final EvaluationEvent BEN = new AssessmentSubmitted("ben", NOON.plusSeconds(5000));

    @Test
    void it_follows_the_session() {
        var state = after(SCHEDULED, STARTED, ENDED).state();

        assertThat(state.panel()).containsExactly("ada", "ben");
        assertThat(state.phase()).isEqualTo(Phase.ENDED);
        assertThat(state.startedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(state.plan()).isEqualTo(PLAN);
        assertThat(after(SCHEDULED, new Rescheduled(NOON.plusSeconds(9)))
                        .state()
                        .startsAt())
                .isEqualTo(NOON.plusSeconds(9));
        assertThat(after(SCHEDULED, new CalledOff(Phase.NO_SHOW)).state().phase())
                .isEqualTo(Phase.NO_SHOW);
    }

    @Test
    void it_is_complete_when_the_last_of_the_panel_has_submitted() {
        assertThat(after(SCHEDULED, STARTED, ENDED, ADA).announced()).isFalse();
        var complete = after(SCHEDULED, STARTED, ENDED, ADA, BEN);

        assertThat(complete.announced()).isTrue();
        assertThat(complete.state().completedAt()).isEqualTo(NOON.plusSeconds(5000));
    }

    @Test
    void it_is_complete_too_when_the_end_is_heard_of_last() {
        var complete = after(SCHEDULED, STARTED, ADA, BEN, ENDED);

        assertThat(complete.announced()).isTrue();
        assertThat(complete.state().complete()).isTrue();
    }

    @Test
    void submissions_of_a_session_that_has_not_ended_complete_nothing() {
        assertThat(after(SCHEDULED, STARTED, ADA, BEN).state().complete()).isFalse();
    }

    @Test
    void without_a_known_panel_nothing_is_complete() {
        assertThat(after(STARTED, ADA, ENDED).state().complete()).isFalse();
    }

    @Test
    void an_amendment_announces_the_complete_scorecard_once_more() {
        var amended = after(SCHEDULED, STARTED, ENDED, ADA, BEN, new AssessmentAmended("ada", NOON.plusSeconds(9000)));

        assertThat(amended.announced()).isTrue();
        assertThat(amended.state().completedAt()).isEqualTo(NOON.plusSeconds(5000));
        assertThat(amended.state().submissions().get("ada").amendedAt()).isEqualTo(NOON.plusSeconds(9000));
    }

    @Test
    void an_amendment_before_completion_announces_nothing() {
        assertThat(after(SCHEDULED, STARTED, ENDED, ADA, new AssessmentAmended("ada", NOON))
                        .announced())
                .isFalse();
    }

    @Test
    void other_news_of_a_complete_one_announce_nothing() {
        var erased = after(SCHEDULED, STARTED, ENDED, ADA, BEN, new CandidateErased());

        assertThat(erased.announced()).isFalse();
        assertThat(erased.state().erased()).isTrue();
    }

    @Test
    void an_hour_after_the_end_a_missing_assessment_is_late() {
        var state = after(SCHEDULED, STARTED, ENDED, ADA).state();

        assertThat(state.lateSince(NOON.plusSeconds(7200))).isNull();
        assertThat(state.lateSince(NOON.plusSeconds(7201))).isEqualTo(NOON.plusSeconds(7200));
        assertThat(after(SCHEDULED, STARTED, ENDED, ADA, BEN).state().lateSince(NOON.plusSeconds(99999)))
                .isNull();
        assertThat(after(SCHEDULED, STARTED).state().lateSince(NOON.plusSeconds(99999)))
                .isNull();
    }

    private static Completion.Consequence after(EvaluationEvent... facts) {
        var consequence = new Completion.Consequence(Evaluation.unheard("session", "workspace"), false);
        for (EvaluationEvent fact : facts) {
            consequence = Completion.of(consequence.state(), fact);
        }
        return consequence;
    }
}
