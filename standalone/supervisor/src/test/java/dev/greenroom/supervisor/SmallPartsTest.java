package dev.greenroom.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SmallPartsTest {

    @Test
    void each_service_has_its_own_database_on_one_server() {
        assertThat(MongoUri.withDatabase("mongodb://h:1", "d")).isEqualTo("mongodb://h:1/d");
        assertThat(MongoUri.withDatabase("mongodb://h:1/", "d")).isEqualTo("mongodb://h:1/d");
        assertThat(MongoUri.withDatabase("mongodb://u:p@h:1,i:2/old?w=1", "d"))
                .isEqualTo("mongodb://u:p@h:1,i:2/d?w=1");
        assertThat(MongoUri.withDatabase("mongodb+srv://h?x=/y", "d")).isEqualTo("mongodb+srv://h/d?x=/y");
    }

    @Test
    void a_part_that_dies_again_and_again_is_given_more_and_more_time() {
        var backoff = new Backoff();

        assertThat(backoff.after(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
        assertThat(backoff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        for (int i = 0; i < 10; i++) {
            backoff.after(Duration.ZERO);
        }
        assertThat(backoff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(30));
        assertThat(backoff.after(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void how_to_get_in_is_not_a_log_line() {
        assertThat(Greeting.is(Part.GATEWAY, "Set-up link: http://localhost:8080/setup#abc-1"))
                .isTrue();
        assertThat(Greeting.is(Part.GATEWAY, "GET /setup")).isFalse();
        assertThat(Greeting.is(Part.SESSIONS, "Set-up link: http://localhost:8080/setup#abc-1"))
                .isFalse();
    }
}
