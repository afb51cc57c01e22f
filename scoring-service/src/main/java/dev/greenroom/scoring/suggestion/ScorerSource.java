package dev.greenroom.scoring.suggestion;

import dev.greenroom.scoring.scorer.Scorer;
import java.util.Optional;

/** Where the scorer is once its model has been loaded. */
public interface ScorerSource {

    /** Empty as long as there is none. */
    Optional<Scorer> scorer();

    /** Calls once when the scorer is there; never if it cannot be loaded. */
    void whenReady(Runnable action);
}
