package dev.greenroom.scoring.rubric;

import java.util.List;
import java.util.Map;

/** A published question as it was pinned; it never changes. */
public record QuestionVersion(
        String questionId,
        int version,
        String workspaceId,
        String title,
        String prompt,
        String guidance,
        String sampleAnswer,
        List<KeyPoint> keyPoints,
        Map<String, String> anchors,
        String competency,
        int timeBoxMinutes) {

    /** A weighted thing that a strong answer contains. */
    public record KeyPoint(String id, String text, int weight, List<String> terms) {}

    /** {@code id@3}, how a version is named. */
    public static String key(String questionId, int version) {
        return questionId + "@" + version;
    }

    public String key() {
        return key(questionId, version);
    }
}
