package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Those words of a text that are compared, with their vectors, which were made from the whole text. */
record EncodedWords(List<Word> words, List<float[]> vectors) {

    /** The words that carry matter, and the small ones that change what is said. */
    static EncodedWords of(Words text, WordVectors vectors) {
        return some(text, vectors, Word::compared);
    }

    static EncodedWords some(Words text, WordVectors vectors, Predicate<Word> wanted) {
        return text.isEmpty()
                ? new EncodedWords(List.of(), List.of())
                : new EncodedWords(text.words(), vectors.of(text)).only(wanted);
    }

    static EncodedWords join(List<EncodedWords> parts) {
        List<Word> words = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        parts.forEach(part -> {
            words.addAll(part.words());
            vectors.addAll(part.vectors());
        });
        return new EncodedWords(words, vectors);
    }

    EncodedWords withoutSentences(Set<Integer> sentences) {
        return sentences.isEmpty() ? this : only(word -> !sentences.contains(word.sentence()));
    }

    private EncodedWords only(Predicate<Word> wanted) {
        List<Word> kept = new ArrayList<>();
        List<float[]> keptVectors = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (wanted.test(words.get(i))) {
                kept.add(words.get(i));
                keptVectors.add(vectors.get(i));
            }
        }
        return new EncodedWords(kept, keptVectors);
    }

    int size() {
        return words.size();
    }
}
