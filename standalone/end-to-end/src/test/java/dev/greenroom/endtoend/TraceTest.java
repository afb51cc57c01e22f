package dev.greenroom.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.endtoend.EventLog.Event;
import dev.greenroom.supervisor.Platform;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trace does not break between a browser and the last service that writes because of it. */
@ExtendWith(RunningPlatform.class)
class TraceTest {

    private final Platform platform;

    TraceTest(Platform platform) {
        this.platform = platform;
    }

    /**
     * Session-service stores CandidateErased with its write; scoring-service confirms it by an event that is in the same
     * document write as the effect. The trace that is stored with the confirmation is the trace of that write.
     */
    @Test
    void one_trace_goes_from_the_browsers_request_to_the_consumers_write() {
        var interview = new Interview(platform.address()).schedule("Tara Trace");
        var candidate = interview.state().text("/candidate/id");
        var trace = UUID.randomUUID().toString().replace("-", "");

        Interview.signedIn(platform.address(), "alex@demo.greenroom.dev")
                .post(
                        interview.workspace() + "/candidates/" + candidate + "/erase",
                        Map.of(),
                        UUID.randomUUID().toString(),
                        "traceparent",
                        "00-" + trace + "-00f067aa0ba902b7-01")
                .expect(204);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(traces(candidate))
                        .hasEntrySatisfying(
                                "CandidateErased", stored -> assertThat(stored).startsWith("00-" + trace))
                        .hasEntrySatisfying(
                                "ErasureConfirmed", stored -> assertThat(stored).startsWith("00-" + trace)));
    }

    /** The trace that was stored with each event about a candidate's privacy, by the event's name. */
    private Map<String, String> traces(String candidate) {
        return new EventLog(platform.kafka())
                .events().stream()
                        .filter(event -> event.topic().equals("greenroom.privacy"))
                        .filter(event -> event.data().contains(candidate))
                        .collect(Collectors.toMap(TraceTest::name, Event::trace, (first, again) -> again));
    }

    private static String name(Event event) {
        return event.type().replaceFirst("^greenroom\\.privacy\\.(\\w+)\\.v1$", "$1");
    }
}
