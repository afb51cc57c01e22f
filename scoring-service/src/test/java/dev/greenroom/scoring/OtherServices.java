package dev.greenroom.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.event.EventHeaders;
import dev.greenroom.testing.TestInfrastructure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Plays the other services: publishes what they publish, in the envelope that they use. */
public final class OtherServices {

    static final OtherServices ON_KAFKA = new OtherServices();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestInfrastructure.kafka()),
            new StringSerializer(),
            new StringSerializer());
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    private OtherServices() {}

    /** Publishes the next event of a subject. */
    public void publish(String topic, String subject, String event, String workspace, Map<String, ?> data) {
        long sequence = sequences.merge(topic + subject, 1L, Long::sum);
        publish(topic, subject, event, workspace, data, sequence);
    }

    void publish(String topic, String subject, String event, String workspace, Map<String, ?> data, long sequence) {
        var item = new ProducerRecord<>(topic, subject, JSON.writeValueAsString(data));
        var headers = item.headers();
        Map.of(
                        EventHeaders.SPEC_VERSION,
                        "1.0",
                        EventHeaders.ID,
                        UUID.randomUUID().toString(),
                        EventHeaders.TYPE,
                        topic + "." + event + ".v1",
                        EventHeaders.SOURCE,
                        "/greenroom/another-service",
                        EventHeaders.SUBJECT,
                        subject,
                        EventHeaders.TIME,
                        "2026-11-24T16:00:00Z",
                        EventHeaders.SEQUENCE,
                        Long.toString(sequence),
                        EventHeaders.WORKSPACE,
                        workspace)
                .forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        try {
            producer.send(item).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public void publishQuestion(SomeSession.Question question, String workspace) {
        publish(
                "greenroom.questions",
                question.id(),
                "QuestionPublished",
                workspace,
                Map.of(
                        "questionId",
                        question.id(),
                        "version",
                        1,
                        "workspaceId",
                        workspace,
                        "content",
                        question.content()));
    }

    public void publishKit(SomeSession session) {
        var entries = session.questions().stream()
                .map(question -> {
                    Map<String, Object> entry = new HashMap<>(question.planned());
                    entry.put("content", question.content());
                    return entry;
                })
                .toList();
        publish(
                "greenroom.kits",
                session.kit(),
                "KitPublished",
                session.workspace(),
                Map.of(
                        "kitId",
                        session.kit(),
                        "version",
                        1,
                        "workspaceId",
                        session.workspace(),
                        "title",
                        "Backend core",
                        "description",
                        "",
                        "role",
                        "Backend developer",
                        "slotMinutes",
                        60,
                        "entries",
                        entries));
    }

    public void schedule(SomeSession session) {
        publish(
                "greenroom.sessions",
                session.id(),
                "SessionScheduled",
                session.workspace(),
                Map.of(
                        "sessionId", session.id(),
                        "workspaceId", session.workspace(),
                        "kitId", session.kit(),
                        "kitVersion", 1,
                        "candidateId", session.candidate(),
                        "panel", session.panel(),
                        "lead", session.panel().getFirst(),
                        "startsAt", "2026-11-24T15:00:00Z",
                        "durationMinutes", 60));
    }

    public void start(SomeSession session) {
        publish(
                "greenroom.sessions",
                session.id(),
                "SessionStarted",
                session.workspace(),
                Map.of("sessionId", session.id(), "startedAt", "2026-11-24T15:01:00Z", "plan", plan(session)));
    }

    public void end(SomeSession session) {
        publish(
                "greenroom.sessions",
                session.id(),
                "SessionEnded",
                session.workspace(),
                Map.of(
                        "sessionId", session.id(),
                        "endedAt", "2026-11-24T16:02:00Z",
                        "plan", plan(session),
                        "answers", List.of()));
    }

    public void answer(SomeSession session, SomeSession.Question question, String text) {
        var item = session.id() + "." + question.entry();
        publish(
                "greenroom.answers",
                item,
                "AnswerSubmitted",
                session.workspace(),
                Map.of(
                        "item",
                        item,
                        "sessionId",
                        session.id(),
                        "workspaceId",
                        session.workspace(),
                        "candidateId",
                        session.candidate(),
                        "entryId",
                        question.entry(),
                        "questionId",
                        question.id(),
                        "version",
                        1,
                        "text",
                        text,
                        "usedSeconds",
                        540,
                        "at",
                        "2026-11-24T15:20:00Z"));
    }

    private static List<Map<String, Object>> plan(SomeSession session) {
        return session.questions().stream().map(SomeSession.Question::planned).toList();
    }
}
