package dev.greenroom.questions.question;

import java.util.List;

/** One thing that a strong answer contains, its weight, and the words by which a listener recognises it. */
public record KeyPoint(String id, String text, int weight, List<String> terms) {
    public KeyPoint {
        terms = List.copyOf(terms);
    }
}
