package dev.greenroom.outbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the events of a collection's aggregates go. */
public record Channel(String collection, @Nullable String topic, String source) {

    /** The topic, for a channel that has one. */
    String name() {
        return Objects.requireNonNull(topic, "an aggregate without a topic publishes nothing");
    }
}
