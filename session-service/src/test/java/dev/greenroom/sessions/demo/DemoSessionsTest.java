package dev.greenroom.sessions.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.sessions.SessionServiceApplication;
import dev.greenroom.sessions.kit.SomeKits;
import dev.greenroom.sessions.session.EntryState;
import dev.greenroom.sessions.session.SessionState;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.testing.UseInfrastructure;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@UseInfrastructure(database = "sessions_demo")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = SessionServiceApplication.class,
        properties = {"greenroom.demo=true", "management.server.port=0"})
class DemoSessionsTest {

    private static final String TO_COME = "00000000-0000-7000-8000-00000000de10";
    private static final String ENDED = "00000000-0000-7000-8000-00000000de30";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Sessions sessions;

    @Autowired
    private DemoScript script;

    @Test
    void once_the_kit_has_arrived_one_session_is_to_come_and_one_has_ended() {
        SomeKits.arriveIn(service, "00000000-0000-7000-8000-000000000001", "Reliability and operations");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> state(ENDED) == SessionState.ENDED);

        assertThat(state(TO_COME)).isEqualTo(SessionState.SCHEDULED);
        var ended = sessions.find(ENDED).block().state();
        assertThat(ended.plan().entries()).allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(EntryState.DONE);
            assertThat(entry.usedSeconds()).isEqualTo(9 * 60);
        });

        var again = script.kit().flatMap(kit -> script.toCome(kit).then(script.ended(kit)));
        again.block();
        assertThat(sessions.find(ENDED).block().state()).isEqualTo(ended);
    }

    private @Nullable SessionState state(String id) {
        var stored = sessions.find(id).block();
        return stored == null ? null : stored.state().state();
    }
}
