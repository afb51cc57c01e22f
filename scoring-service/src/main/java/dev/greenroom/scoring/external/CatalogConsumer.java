package dev.greenroom.scoring.external;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.rubric.Rubrics;
import dev.greenroom.scoring.suggestion.ScoringWork;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps each published version once, and wakes the answers that waited for it. */
@Component
class CatalogConsumer {

    static final String CONSUMER = "scoring";

    private final Rubrics rubrics;
    private final Answers answers;
    private final ScoringWork scoring;

    CatalogConsumer(Inbox inbox, Rubrics rubrics, Answers answers, ScoringWork scoring) {
        this.rubrics = rubrics;
        this.answers = answers;
        this.scoring = scoring;
        inbox.consumer(CONSUMER)
                .on("greenroom.questions", Map.of("QuestionPublished", this::questionPublished))
                .on("greenroom.kits", Map.of("KitPublished", this::kitPublished));
    }

    private Mono<Void> questionPublished(ReceivedEvent event) {
        return keep(event.as(CatalogEvents.QuestionPublished.class).question());
    }

    private Mono<Void> kitPublished(ReceivedEvent event) {
        var published = event.as(CatalogEvents.KitPublished.class);
        return Flux.fromIterable(published.questions())
                .concatMap(this::keep)
                .then(rubrics.keep(published.kit()))
                .then();
    }

    /** Wakes in any case: the first try may have kept the version and died before waking anybody. */
    private Mono<Void> keep(QuestionVersion version) {
        return rubrics.keep(version)
                .thenMany(answers.waitingFor(version.key()))
                .doOnNext(scoring::soon)
                .then();
    }
}
