package dev.greenroom.sessions.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RollTest {

    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void it_is_broken_when_nobody_has_signed_on_for_so_long() {
        var roll = Roll.empty(NINE).with("one", NINE, LIMIT);
        assertThat(roll.isBroken(NINE.plusSeconds(10), LIMIT)).isFalse();
        assertThat(roll.isBroken(NINE.plusSeconds(11), LIMIT)).isTrue();
    }

    @Test
    void who_leaves_is_not_on_it_but_was_there() {
        var roll = Roll.empty(NINE).with("one", NINE, LIMIT).without("one", NINE.plusSeconds(5));
        assertThat(roll.instances()).isEmpty();
        assertThat(roll.servedAt()).isEqualTo(NINE.plusSeconds(5));
    }

    @Test
    void who_is_silent_for_too_long_is_taken_off_by_the_others() {
        var roll = Roll.empty(NINE).with("one", NINE, LIMIT).with("two", NINE.plusSeconds(11), LIMIT);
        assertThat(roll.instances()).containsOnlyKeys("two");
    }

    @Test
    void a_clock_that_is_behind_does_not_turn_it_back() {
        var roll = Roll.empty(NINE).with("one", NINE, LIMIT).with("two", NINE.minusSeconds(3), LIMIT);
        assertThat(roll.servedAt()).isEqualTo(NINE);
        assertThat(roll.instances()).containsOnlyKeys("one", "two");
    }
}
