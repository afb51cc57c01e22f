package dev.greenroom.sessions.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.sessions.answer.Answer;
import dev.greenroom.sessions.answer.AnswerEvent;
import dev.greenroom.sessions.session.AnswerState;
import dev.greenroom.sessions.session.KitPin;
import dev.greenroom.sessions.session.NoShow;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Schedule;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.SessionDecider;
import dev.greenroom.sessions.session.SessionEvent;
import dev.greenroom.sessions.session.SessionEvolution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class PublishedEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final String ID = "00000000-0000-7000-8000-000000000001";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PlanEntry ENTRY = PlanEntry.pending(ID, 0, ID, 1, "Title", "Reliability", 2, 10);

    private final SessionEventMapper sessions = new SessionEventMapper();
    private final AnswerEventMapper answers = new AnswerEventMapper();

    @TestFactory
    Stream<DynamicTest> each_published_event_of_a_session_matches_its_schema() {
        var plan = aSession().plan();
        return Stream.<SessionEvent>of(
                        new SessionEvent.Scheduled(create()),
                        new SessionEvent.Rescheduled(new Schedule(NOW, 30, "Europe/Berlin")),
                        new SessionEvent.Cancelled("Ill", NOW),
                        new SessionEvent.CandidateMissed(NoShow.NO_CONTACT, "a note", NOW),
                        new SessionEvent.Expired(NOW),
                        new SessionEvent.Started(plan, NOW),
                        new SessionEvent.QuestionPresented(ENTRY, NOW),
                        new SessionEvent.Ended(
                                List.of(new AnswerState(ID + "." + ID, ID, ID, 1, "submitted")), plan, NOW))
                .map(event -> DynamicTest.dynamicTest(event.getClass().getSimpleName(), () -> {
                    var published = sessions.of(started(), List.of(event));
                    assertThat(published).hasSize(1);
                    assertThat(violations(published.getFirst())).isEmpty();
                }));
    }

    @Test
    void the_reason_of_a_cancellation_stays_here() {
        var published = sessions.of(aSession(), List.of(new SessionEvent.Cancelled("Cleo is ill", NOW)));
        assertThat(JSON.writeValueAsString(published.getFirst().data())).doesNotContain("Cleo");
    }

    @Test
    void links_consent_and_lobby_stay_here() {
        assertThat(sessions.of(
                        aSession(),
                        List.of(
                                new SessionEvent.ConsentGiven(NOW),
                                new SessionEvent.ConsentWithdrawn(NOW),
                                new SessionEvent.EntryAsked(ID, NOW),
                                new SessionEvent.Admitted(ID, NOW),
                                new SessionEvent.InvitationRedeemed(ID, NOW),
                                new SessionEvent.InvitationRevoked(ID, NOW),
                                new SessionEvent.InvitationReissued(ID, NOW),
                                new SessionEvent.Numbered(ID, 1),
                                new SessionEvent.Paused(NOW),
                                new SessionEvent.Resumed(NOW),
                                new SessionEvent.QuestionSkipped(ID, NOW),
                                new SessionEvent.QuestionAdded(ENTRY),
                                new SessionEvent.QuestionRemoved(ID),
                                new SessionEvent.PlanReordered(List.of()),
                                new SessionEvent.EndingBegun(NOW))))
                .isEmpty();
    }

    @Test
    void a_final_answer_matches_its_schema_and_a_draft_stays_here() {
        var submitted = answers.of(anAnswer(), List.of(new AnswerEvent.Submitted(60, NOW)));
        assertThat(submitted).extracting(OutgoingEvent::type).containsExactly("AnswerSubmitted");
        assertThat(violations(submitted.getFirst())).isEmpty();
        var left = answers.of(anAnswer(), List.of(new AnswerEvent.Left(60, NOW)));
        assertThat(left).extracting(OutgoingEvent::type).containsExactly("AnswerLeft");
        assertThat(violations(left.getFirst())).isEmpty();

        assertThat(answers.of(
                        anAnswer(),
                        List.of(
                                new AnswerEvent.DraftSaved(1, "a", NOW),
                                new AnswerEvent.NotGiven(NOW),
                                new AnswerEvent.Erased(NOW))))
                .isEmpty();
    }

    private static SessionCommand.Create create() {
        return new SessionCommand.Create(
                ID,
                ID,
                new KitPin(ID, 1, "Kit"),
                ID,
                List.of(ID),
                ID,
                ID,
                new Schedule(NOW, 60, "Europe/Berlin"),
                List.of(ENTRY),
                ID,
                null,
                NOW);
    }

    private static Session aSession() {
        return SessionEvolution.evolve(null, SessionDecider.create(create()));
    }

    private static Session started() {
        return SessionEvolution.evolve(
                aSession(), List.of(new SessionEvent.Started(aSession().plan(), NOW)));
    }

    private static Answer anAnswer() {
        return new Answer(ID + "." + ID, ID, ID, ID, ID, ID, 1, Answer.State.SUBMITTED, 1, "Text", NOW, NOW, 60);
    }

    private static List<String> violations(OutgoingEvent event) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(event.type()), InputFormat.JSON);
        return schema.validate(JSON.writeValueAsString(event.data()), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String schema(String name) {
        try (var in = PublishedEventsTest.class.getResourceAsStream("/schemas/" + name + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
