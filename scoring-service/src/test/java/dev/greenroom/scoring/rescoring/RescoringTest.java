package dev.greenroom.scoring.rescoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RescoringTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Rescoring JOB =
            SomeRescoring.of("job", "workspace", new Scope(Scope.Kind.EVERYTHING, null), "ada", NOON, 40);

    @Test
    void a_step_is_taken_only_from_where_the_job_is() {
        assertThat(JOB.isAt("")).isTrue();
        assertThat(JOB.isAt("session.entry")).isFalse();
        var on = SomeRescoring.progressed(JOB);
        assertThat(on.isAt("")).isFalse();
        assertThat(on.isAt("session.entry")).isTrue();
    }

    @Test
    void a_finished_job_takes_no_step() {
        var finished = SomeRescoring.finished(JOB, NOON);

        assertThat(finished.isAt("session.entry")).isFalse();
        assertThat(finished.finishedAt()).isEqualTo(NOON);
    }

    @Test
    void steps_add_up() {
        var twice = SomeRescoring.progressed(SomeRescoring.progressed(JOB));

        assertThat(twice.counts()).isEqualTo(new Rescoring.Counts(40, 24, 2));
    }

    @Test
    void the_newest_job_has_the_highest_place_of_its_workspace() {
        var later = SomeRescoring.of("job", "workspace", JOB.scope(), "ada", NOON.plusSeconds(1), 40);

        assertThat(later.place()).isGreaterThan(JOB.place()).startsWith(Rescoring.places("workspace"));
    }
}
