package dev.greenroom.questions.catalog;

import dev.greenroom.questions.kit.Kits;
import dev.greenroom.questions.question.Questions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps this instance's index current with what other instances publish. Every instance must hear every event, so each
 * has a group of its own; an event is only the sign to read the aggregate again, so one missed or repeated does no harm.
 */
@Component
class OtherInstances {

    private static final String GROUP = "question-index-#{T(java.util.UUID).randomUUID()}";

    private final Questions questions;
    private final Kits kits;
    private final CatalogIndex index;
    private final KitShelf shelf;

    OtherInstances(Questions questions, Kits kits, CatalogIndex index, KitShelf shelf) {
        this.questions = questions;
        this.kits = kits;
        this.index = index;
        this.shelf = shelf;
    }

    @KafkaListener(topics = "greenroom.questions", groupId = GROUP, properties = "auto.offset.reset=latest")
    Mono<Void> questionChanged(ConsumerRecord<String, String> event) {
        return questions.find(event.key()).flatMap(index::changed);
    }

    @KafkaListener(topics = "greenroom.kits", groupId = GROUP, properties = "auto.offset.reset=latest")
    Mono<Void> kitChanged(ConsumerRecord<String, String> event) {
        return kits.find(event.key()).flatMap(shelf::changed);
    }
}
