package dev.greenroom.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.supervisor.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class WholeJobTest {

    private final Platform platform;

    WholeJobTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void a_session_becomes_a_scorecard_with_suggestions() {
        var interview = new Interview(platform.address()).schedule("Nuno Whole").enter();
        var first = interview.entries().getFirst();
        interview
                .present(first)
                .type(first, "First I would")
                .type(first, "First I would look at the lock and measure the contention before changing anything.")
                .submit(first)
                .rate(first, 3)
                .note("Calm under questions")
                .end()
                .handIn();

        var card = Insistence.until(
                interview::scorecard,
                answer -> answer.body().at("/questions/0/suggestion/rating").isNumber());

        assertThat(card.text("/questions/0/answer/text")).startsWith("First I would look at the lock");
        assertThat(card.at("/grid/0/cells/0/rating").asInt()).isEqualTo(3);
        assertThat(card.text("/recommendations/0/recommendation")).isEqualTo("yes");
        assertThat(interview.state().text("/state")).isEqualTo("ended");
    }
}
