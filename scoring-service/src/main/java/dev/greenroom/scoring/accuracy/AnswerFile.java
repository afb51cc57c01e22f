package dev.greenroom.scoring.accuracy;

import dev.greenroom.scoring.accuracy.GradedAnswer.Grade;
import dev.greenroom.scoring.scorer.ScoringRequest.KeyPoint;
import dev.greenroom.scoring.scorer.ScoringRequest.Reference;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers, one JSON object a line, gzipped or not. */
final class AnswerFile {

    private static final int GZIP = 0x1f8b;

    private AnswerFile() {}

    static List<GradedAnswer> read(Path file) throws IOException {
        List<GradedAnswer> answers = new ArrayList<>();
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    var json = JsonMapper.shared().readTree(line);
                    answers.add(new GradedAnswer(item(json), grade(json)));
                }
            }
        }
        return answers;
    }

    private static InputStream open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        int magic = (in.read() << 8) | in.read();
        in.reset();
        return magic == GZIP ? new GZIPInputStream(in) : in;
    }

    private static Item item(JsonNode json) {
        return new Item(
                json.path("dataset").asString("unnamed"),
                json.path("question_id").asString(),
                json.path("answer_id").asString(),
                json.path("question").asString(""),
                references(json),
                keyPoints(json.path("key_points")),
                json.path("student_answer").asString(""));
    }

    private static List<Reference> references(JsonNode json) {
        List<Reference> references = new ArrayList<>();
        for (var text : json.path("reference_answers")) {
            references.add(new Reference("reference-" + references.size(), text.asString()));
        }
        if (references.isEmpty() && json.hasNonNull("reference_answer")) {
            references.add(
                    new Reference("reference-0", json.path("reference_answer").asString()));
        }
        return references;
    }

    private static List<KeyPoint> keyPoints(JsonNode texts) {
        List<KeyPoint> points = new ArrayList<>();
        for (var text : texts) {
            points.add(new KeyPoint("point-" + points.size(), text.asString(), 1, List.of()));
        }
        return points;
    }

    private static @Nullable Grade grade(JsonNode json) {
        if (!json.hasNonNull("score")) {
            return null;
        }
        var kind = json.hasNonNull("case") ? json.path("case").asString() : null;
        var high = "high".equals(json.path("expect").asString(""));
        return new Grade(json.path("score").asDouble(), kind, high);
    }
}
