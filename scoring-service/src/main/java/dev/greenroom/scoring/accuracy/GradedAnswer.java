package dev.greenroom.scoring.accuracy;

import org.jspecify.annotations.Nullable;

/**
 * An answer, and apart from it what people made of it.
 *
 * @param grade null in files without grades
 */
record GradedAnswer(Item item, @Nullable Grade grade) {

    /**
     * What people said.
     *
     * @param score 0 to 1
     * @param kind of an adversarial case, else null
     * @param high what is expected of an adversarial case
     */
    record Grade(double score, @Nullable String kind, boolean high) {

        private static final double FULL = 1 - 1e-9;

        boolean full() {
            return score >= FULL;
        }
    }

    boolean adversarial() {
        return grade != null && grade.kind() != null;
    }

    boolean full() {
        return grade != null && grade.full();
    }

    Grade graded() {
        if (grade == null) {
            throw new IllegalStateException("no grade: " + item.answerId());
        }
        return grade;
    }
}
