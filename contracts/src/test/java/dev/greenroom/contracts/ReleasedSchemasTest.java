package dev.greenroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever reads the events of the last release can read those of today. */
class ReleasedSchemasTest {

    @TestFactory
    Stream<DynamicTest> an_event_of_today_can_be_read_by_the_schema_of_the_last_release() {
        var today = Documents.schemas();
        return Documents.released().entrySet().stream()
                .map(released -> DynamicTest.dynamicTest(released.getKey(), () -> {
                    assertThat(today).as("an event that was released stays").containsKey(released.getKey());
                    assertThat(Compatibility.breaks(released.getValue(), today.get(released.getKey())))
                            .isEmpty();
                }));
    }

    @Test
    void there_is_a_baseline() {
        assertThat(Documents.released()).hasSizeGreaterThanOrEqualTo(25);
    }
}
