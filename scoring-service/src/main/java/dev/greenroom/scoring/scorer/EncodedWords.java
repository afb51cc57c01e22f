package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.List;

/** The content words of a text with their vectors, which were made from the whole text. */
record EncodedWords(List<Word> words, List<float[]> vectors) {

    static EncodedWords of(Words text, WordVectors vectors) {
        var all = vectors.of(text);
        List<Word> words = new ArrayList<>();
        List<float[]> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            var word = text.words().get(i);
            if (!word.function()) {
                words.add(word);
                kept.add(all.get(i));
            }
        }
        return new EncodedWords(words, kept);
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

    int size() {
        return words.size();
    }
}
