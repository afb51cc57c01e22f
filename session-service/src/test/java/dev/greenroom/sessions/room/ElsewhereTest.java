package dev.greenroom.sessions.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.sessions.instance.Signal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElsewhereTest {

    private static final Signal.Person ADA = new Signal.Person("ada", true);

    private final Elsewhere elsewhere = new Elsewhere(10_000);

    @Test
    void who_sits_at_another_instance_is_there_until_it_has_been_silent_for_too_long() {
        elsewhere.hear(says("one", ADA), 0);
        assertThat(elsewhere.people(10_000)).containsExactly(ADA);
        assertThat(elsewhere.people(10_001)).isEmpty();
    }

    @Test
    void the_last_word_of_an_instance_stands() {
        elsewhere.hear(says("one", ADA), 0);
        elsewhere.hear(says("two", new Signal.Person("ben", false)), 0);
        elsewhere.hear(says("one"), 1);
        assertThat(elsewhere.people(2)).extracting(Signal.Person::id).containsExactly("ben");
    }

    @Test
    void an_instance_that_is_new_or_was_forgotten_needs_to_be_told_who_is_here() {
        assertThat(elsewhere.hear(says("one", ADA), 0)).isTrue();
        assertThat(elsewhere.hear(says("one", ADA), 5_000)).isFalse();
        assertThat(elsewhere.hear(says("one", ADA), 15_001)).isTrue();
        assertThat(elsewhere.hear(says("two"), 15_001))
                .as("nobody there to see it")
                .isFalse();
    }

    private static Signal.Present says(String instance, Signal.Person... people) {
        return new Signal.Present(instance, "session", List.of(people));
    }
}
