package dev.greenroom.scoring.scorer;

/** A piece of the answer, in UTF-16 units; the end is exclusive. */
public record Passage(int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a passage: " + start + ".." + end);
        }
    }

    /** The words themselves. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
