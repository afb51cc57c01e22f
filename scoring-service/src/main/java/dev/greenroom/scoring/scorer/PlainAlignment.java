package dev.greenroom.scoring.scorer;

/** The baseline to beat: for each content word of a reference its best cosine to any word of the answer. */
final class PlainAlignment implements BaselineScorer.Measure {

    private final WordVectors vectors;

    PlainAlignment(WordVectors vectors) {
        this.vectors = vectors;
    }

    @Override
    public double of(Words question, Words reference, Words answer) {
        var given = question.stems();
        var wanted = EncodedWords.some(reference, vectors, PlainAlignment::content);
        var found = EncodedWords.some(answer, vectors, PlainAlignment::content);
        double whole = 0;
        double covered = 0;
        for (int row = 0; row < wanted.size(); row++) {
            double weight = given.contains(wanted.words().get(row).stem()) ? Nearness.QUESTION_WORD : 1;
            whole += weight;
            covered += weight * best(wanted.vectors().get(row), found);
        }
        return whole == 0 ? 0 : covered / whole;
    }

    private static boolean content(Word word) {
        return !word.function();
    }

    private static double best(float[] wanted, EncodedWords found) {
        double best = 0;
        for (float[] vector : found.vectors()) {
            best = Math.max(best, Similarities.dot(wanted, vector));
        }
        return best;
    }
}
