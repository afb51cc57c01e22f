package dev.greenroom.sessions.plan;

import java.util.List;
import java.util.Map;

/** A question version as the panel sees it. The candidate sees title and prompt, never the rest. */
public record QuestionContent(
        String prompt,
        String title,
        String reason,
        String guidance,
        String sampleAnswer,
        List<KeyPoint> keyPoints,
        Map<String, String> anchors,
        String competency,
        String difficulty,
        List<String> tags,
        int timeBoxMinutes,
        List<String> followUps) {

    /** A weighted thing that a strong answer contains, and how one hears it. */
    public record KeyPoint(String id, String text, int weight, List<String> terms) {}
}
