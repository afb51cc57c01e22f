package dev.greenroom.aggregate;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes one kind of aggregate: where it is kept, which topic carries all of its events, and how it is looked up.
 *
 * @param topic the one topic of its events, for example {@code greenroom.sessions}; null when it publishes nothing
 * @param source the CloudEvents source, for example {@code /greenroom/session-service}
 * @param lookups derives the extra fields ({@code f.<name>}) for equality look-ups and sweeps; values are strings,
 *     numbers, booleans, {@code java.util.Date} or lists of these
 */
public record AggregateType<S>(
        String name,
        String collection,
        @Nullable String topic,
        String source,
        Class<S> stateType,
        Function<S, Map<String, Object>> lookups) {

    /** An aggregate without look-ups. */
    public AggregateType(String name, String collection, @Nullable String topic, String source, Class<S> stateType) {
        this(name, collection, topic, source, stateType, state -> Map.of());
    }
}
