package dev.greenroom.scoring.suggestion;

import dev.greenroom.scoring.scorer.AlignmentScorer;
import dev.greenroom.scoring.scorer.Scorer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads the default scorer once, in the background. Without it answers wait, and nothing else does. */
@Component
class LoadedScorer implements ScorerSource {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedScorer.class);

    private final boolean enabled;
    private final AtomicReference<@Nullable Scorer> scorer = new AtomicReference<>();

    LoadedScorer(@Value("${greenroom.scoring.scorer-enabled:true}") boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public Optional<Scorer> scorer() {
        return Optional.ofNullable(scorer.get());
    }

    @Override
    public void whenReady(Runnable action) {
        if (scorer.get() != null) {
            action.run();
        } else if (enabled) {
            Mono.fromCallable(AlignmentScorer::load)
                    .subscribeOn(Schedulers.boundedElastic())
                    .subscribe(loaded -> ready(loaded, action), LoadedScorer::failed);
        }
    }

    private void ready(Scorer loaded, Runnable action) {
        scorer.set(loaded);
        LOG.info("Scorer {} is ready", loaded.version());
        action.run();
    }

    private static void failed(Throwable failure) {
        LOG.error("The scorer cannot be loaded: there will be no suggestions", failure);
    }
}
