package dev.greenroom.scoring.scorer;

import java.io.IOException;
import java.util.List;

/** The default scorer beside its baselines, over one model, for measuring. */
public final class Comparison {

    private Comparison() {}

    /** The default scorer first, the plain alignment second. */
    public static List<Scorer> load() throws IOException {
        var vectors = new RememberedVectors(MiniLm.load());
        return List.of(
                new AlignmentScorer(vectors),
                new BaselineScorer("plain alignment", new PlainAlignment(vectors)),
                new BaselineScorer("word overlap", new WordOverlap()),
                new BaselineScorer("cosine", new SentenceCosine(vectors)));
    }
}
