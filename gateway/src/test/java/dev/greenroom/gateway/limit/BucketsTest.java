package dev.greenroom.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final Buckets buckets = new Buckets(3, Duration.ofMinutes(1));

    @Test
    void after_the_last_permit_a_caller_waits_until_the_next() {
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isBetween(19, 20);
    }

    @Test
    void callers_do_not_take_from_each_other() {
        for (int i = 0; i < 5; i++) {
            buckets.take("greedy");
        }
        assertThat(buckets.take("modest")).isZero();
    }

    @Test
    void many_callers_take_no_more_than_bounded_memory() {
        for (int i = 0; i < 30_000; i++) {
            buckets.take("caller" + i);
        }
        assertThat(buckets.size()).isEqualTo(10_000);
    }
}
