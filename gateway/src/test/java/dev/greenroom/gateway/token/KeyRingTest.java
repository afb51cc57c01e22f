package dev.greenroom.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration ROTATION = Duration.ofDays(30);

    private static KeyRing.Entry made(int number, Instant at) {
        return new KeyRing.Entry("%012d".formatted(number), SigningKey.make(at).key(), at);
    }

    private final KeyRing.Entry first = made(1, START);
    private final KeyRing.Entry second = made(2, START.plus(ROTATION));
    private final KeyRing both = new KeyRing(List.of(second, first));

    @Test
    void the_only_key_signs_at_once() {
        assertThat(new KeyRing(List.of(first)).signingAt(START)).isEqualTo(first.key());
    }

    @Test
    void a_new_key_signs_only_after_it_has_been_announced() {
        Instant announced = second.madeAt().plus(KeyRing.ANNOUNCED);
        assertThat(both.signingAt(announced.minusMillis(1))).isEqualTo(first.key());
        assertThat(both.signingAt(announced)).isEqualTo(second.key());
    }

    @Test
    void the_old_key_verifies_until_no_token_of_it_can_live() {
        Instant retired = second.madeAt().plus(KeyRing.ANNOUNCED).plus(KeyRing.RETIRED_AFTER);
        assertThat(both.spentAt(retired)).isEmpty();
        assertThat(both.spentAt(retired.plusMillis(1))).containsExactly(first);
    }

    @Test
    void a_key_is_due_after_the_rotation_and_at_first() {
        assertThat(new KeyRing(List.of()).needsNewAt(START, ROTATION)).isTrue();
        assertThat(new KeyRing(List.of(first)).needsNewAt(START.plus(ROTATION), ROTATION))
                .isFalse();
        assertThat(new KeyRing(List.of(first)).needsNewAt(START.plus(ROTATION).plusMillis(1), ROTATION))
                .isTrue();
    }

    @Test
    void only_public_parts_are_published() {
        assertThat(both.publicKeys())
                .contains(first.key().getKeyID(), second.key().getKeyID())
                .doesNotContain("\"d\":");
    }
}
