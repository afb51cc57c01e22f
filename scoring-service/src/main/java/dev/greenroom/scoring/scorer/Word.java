package dev.greenroom.scoring.scorer;

/**
 * A word of a text.
 *
 * @param lower how it reads in lower case
 * @param start its offset in UTF-16 units
 * @param clause the number of its clause
 * @param sentence the number of its sentence
 * @param negated whether an odd number of negators governs it
 */
record Word(String text, String lower, int start, int end, int clause, int sentence, boolean negated) {

    private static final int LONGEST_ACRONYM = 5;

    Word negated(boolean now) {
        return new Word(text, lower, start, end, clause, sentence, now);
    }

    /** Stands for itself and nothing near it: a number, an acronym, an identifier, a complexity like O(n log n). */
    boolean exact() {
        return text.chars().anyMatch(Character::isDigit)
                || text.indexOf('(') >= 0
                || text.indexOf('_') >= 0
                || acronym()
                || (text.length() == 1 && Character.isUpperCase(text.charAt(0)) && !text.equals("I"));
    }

    private boolean acronym() {
        return text.length() >= 2
                && text.length() <= LONGEST_ACRONYM
                && text.chars().allMatch(Character::isUpperCase);
    }

    boolean function() {
        return WordLists.FUNCTION.contains(lower);
    }

    /** Whether it is compared with the words of another text. */
    boolean compared() {
        return !function() || WordLists.SMALL.contains(lower);
    }

    String stem() {
        return Stems.of(lower);
    }
}
