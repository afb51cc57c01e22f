package dev.greenroom.scoring.scorer;

/** Takes the commonest English endings off, so that "retries" and "retry" are the same word to the guards. */
final class Stems {

    private Stems() {}

    static String of(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 5 && word.endsWith("ing")) {
            return undoubled(word.substring(0, word.length() - 3));
        }
        if (word.length() > 4 && word.endsWith("ed")) {
            return undoubled(word.substring(0, word.length() - 2));
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            return withoutE(word.substring(0, word.length() - 1));
        }
        return withoutE(word);
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return withoutE(doubled ? stem.substring(0, last) : stem);
    }

    private static String withoutE(String stem) {
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
