package dev.greenroom.scoring.rubric;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Stored;
import java.util.Collection;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The question and kit versions that have arrived here; immutable, so each is kept once. */
@Repository
public class Rubrics {

    private static final String SOURCE = "/greenroom/scoring-service";

    private final Aggregates<QuestionVersion> questions;
    private final Aggregates<KitVersion> kits;

    Rubrics(AggregateStore store) {
        questions = store.of(new AggregateType<>("question", "questions", null, SOURCE, QuestionVersion.class));
        kits = store.of(new AggregateType<>("kit", "kits", null, SOURCE, KitVersion.class));
    }

    /** True if the version is news. */
    public Mono<Boolean> keep(QuestionVersion version) {
        return questions.insertIfAbsent(version.key(), version);
    }

    public Mono<Boolean> keep(KitVersion version) {
        return kits.insertIfAbsent(KitVersion.key(version.kitId(), version.version()), version);
    }

    public Mono<QuestionVersion> question(String questionId, int version) {
        return questions.find(QuestionVersion.key(questionId, version)).map(Stored::state);
    }

    /** Those of the versions that have arrived; keys as {@link QuestionVersion#key(String, int)} makes them. */
    public Flux<QuestionVersion> questions(Collection<String> keys) {
        return questions.findAll(keys).map(Stored::state);
    }

    public Mono<KitVersion> kit(String kitId, int version) {
        return kits.find(KitVersion.key(kitId, version)).map(Stored::state);
    }

    public Flux<KitVersion> kits(Collection<String> keys) {
        return kits.findAll(keys).map(Stored::state);
    }
}
