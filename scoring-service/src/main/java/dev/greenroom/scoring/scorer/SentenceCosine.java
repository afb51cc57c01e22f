package dev.greenroom.scoring.scorer;

/** The baseline that everybody tries first: the cosine of the vectors of two whole texts. */
final class SentenceCosine implements BaselineScorer.Measure {

    private final WordVectors vectors;

    SentenceCosine(WordVectors vectors) {
        this.vectors = vectors;
    }

    @Override
    public double of(Words question, Words reference, Words answer) {
        var one = vectors.whole(reference);
        var other = vectors.whole(answer);
        double cosine = 0;
        for (int d = 0; d < one.length; d++) {
            cosine += one[d] * other[d];
        }
        return Math.max(0, cosine);
    }
}
