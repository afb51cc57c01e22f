package dev.greenroom.questions.question;

import java.util.ArrayList;
import java.util.List;

/** A draft may have holes; a published version may not, because interviewers rate by it. */
final class Completeness {

    private Completeness() {}

    /** The fields that keep this content from being published, in reading order. */
    static List<String> missing(Content content) {
        var missing = new ArrayList<String>();
        requireText(missing, "title", content.title());
        requireText(missing, "prompt", content.prompt());
        requireText(missing, "reason", content.reason());
        requireText(missing, "guidance", content.guidance());
        requireText(missing, "sampleAnswer", content.sampleAnswer());
        if (content.keyPoints().isEmpty()) {
            missing.add("keyPoints");
        }
        Content.RATINGS.forEach(rating ->
                requireText(missing, "anchors." + rating, content.anchors().getOrDefault(rating, "")));
        requireText(missing, "competency", content.competency());
        requireText(missing, "role", content.role());
        return List.copyOf(missing);
    }

    private static void requireText(List<String> missing, String field, String text) {
        if (text.isBlank()) {
            missing.add(field);
        }
    }
}
