package dev.greenroom.scoring.scorer;

import java.util.List;

class WordOverlapContractTest extends ScorerContract {

    @Override
    Scorer scorer() {
        return new BaselineScorer("overlap", new WordOverlap());
    }

    @Override
    List<String> calibrations() {
        return List.of("none");
    }
}
