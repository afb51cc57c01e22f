package dev.greenroom.scoring.external;

import dev.greenroom.scoring.rubric.KitVersion;
import dev.greenroom.scoring.rubric.QuestionVersion;
import java.util.List;
import java.util.Map;

/** What we read of question-service's events. */
final class CatalogEvents {

    private CatalogEvents() {}

    record KeyPoint(String id, String text, int weight, List<String> terms) {}

    record Content(
            String title,
            String prompt,
            String guidance,
            String sampleAnswer,
            List<KeyPoint> keyPoints,
            Map<String, String> anchors,
            String competency,
            int timeBoxMinutes) {

        QuestionVersion as(String questionId, int version, String workspaceId) {
            var points = keyPoints.stream()
                    .map(point -> new QuestionVersion.KeyPoint(point.id(), point.text(), point.weight(), point.terms()))
                    .toList();
            return new QuestionVersion(
                    questionId,
                    version,
                    workspaceId,
                    title,
                    prompt,
                    guidance,
                    sampleAnswer,
                    points,
                    anchors,
                    competency,
                    timeBoxMinutes);
        }
    }

    record QuestionPublished(String questionId, int version, String workspaceId, Content content) {

        QuestionVersion question() {
            return content.as(questionId, version, workspaceId);
        }
    }

    record Entry(String entryId, String questionId, int version, int weight, int timeBoxMinutes, Content content) {}

    record KitPublished(String kitId, int version, String workspaceId, String title, List<Entry> entries) {

        KitVersion kit() {
            return new KitVersion(
                    kitId,
                    version,
                    title,
                    entries.stream()
                            .map(entry -> new KitVersion.Entry(
                                    entry.entryId(),
                                    entry.questionId(),
                                    entry.version(),
                                    entry.weight(),
                                    entry.timeBoxMinutes()))
                            .toList());
        }

        List<QuestionVersion> questions() {
            return entries.stream()
                    .map(entry -> entry.content().as(entry.questionId(), entry.version(), workspaceId))
                    .toList();
        }
    }
}
