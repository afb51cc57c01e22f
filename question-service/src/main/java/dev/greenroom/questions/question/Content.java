package dev.greenroom.questions.question;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a question says: the text for the candidate and everything the interviewer needs to judge an answer. */
public record Content(
        String prompt,
        String title,
        String reason,
        String guidance,
        String sampleAnswer,
        List<KeyPoint> keyPoints,
        Map<String, String> anchors,
        String competency,
        Difficulty difficulty,
        List<String> tags,
        String role,
        int timeBoxMinutes,
        List<String> followUps) {

    /** The ratings that an anchor describes. */
    public static final List<String> RATINGS = List.of("1", "2", "3", "4");

    public Content {
        keyPoints = List.copyOf(keyPoints);
        anchors = Collections.unmodifiableMap(new TreeMap<>(anchors));
        tags = List.copyOf(tags);
        followUps = List.copyOf(followUps);
    }
}
