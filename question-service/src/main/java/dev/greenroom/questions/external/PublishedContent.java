package dev.greenroom.questions.external;

import dev.greenroom.questions.question.Content;
import dev.greenroom.questions.question.KeyPoint;
import java.util.List;
import java.util.Map;

/** A question's content as other services receive it. */
record PublishedContent(
        String prompt,
        String title,
        String reason,
        String guidance,
        String sampleAnswer,
        List<PublishedKeyPoint> keyPoints,
        Map<String, String> anchors,
        String competency,
        String difficulty,
        List<String> tags,
        String role,
        int timeBoxMinutes,
        List<String> followUps) {

    record PublishedKeyPoint(String id, String text, int weight, List<String> terms) {

        static PublishedKeyPoint of(KeyPoint point) {
            return new PublishedKeyPoint(point.id(), point.text(), point.weight(), point.terms());
        }
    }

    static PublishedContent of(Content content) {
        return new PublishedContent(
                content.prompt(),
                content.title(),
                content.reason(),
                content.guidance(),
                content.sampleAnswer(),
                content.keyPoints().stream().map(PublishedKeyPoint::of).toList(),
                content.anchors(),
                content.competency(),
                content.difficulty().word(),
                content.tags(),
                content.role(),
                content.timeBoxMinutes(),
                content.followUps());
    }
}
