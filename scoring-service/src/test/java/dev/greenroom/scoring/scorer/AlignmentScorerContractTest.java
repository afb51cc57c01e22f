package dev.greenroom.scoring.scorer;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

class AlignmentScorerContractTest extends ScorerContract {

    private static AlignmentScorer scorer;

    @BeforeAll
    static void load() throws IOException {
        scorer = AlignmentScorer.load();
    }

    @Override
    Scorer scorer() {
        return scorer;
    }
}
