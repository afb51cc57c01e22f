package dev.greenroom.sessions.plan;

import java.util.Map;

/**
 * The content of some planned questions: number 0 holds the kit's, each later one a question that was added live.
 *
 * @param questions by entry id
 */
public record PlanDocument(String sessionId, int number, Map<String, QuestionContent> questions) {

    public PlanDocument {
        questions = Map.copyOf(questions);
    }

    String id() {
        return sessionId + ".plan." + number;
    }
}
