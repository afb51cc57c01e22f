package dev.greenroom.decided;

import java.util.List;

/**
 * The answer of a decider: events (none when everything already is as asked), or a refusal.
 *
 * @param <E> what happens
 * @param <R> why not
 */
public sealed interface Verdict<E, R> {

    /** What happens; nothing after a refusal. */
    List<E> events();

    record Accepted<E, R>(List<E> events) implements Verdict<E, R> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E, R>(R refusal) implements Verdict<E, R> {
        @Override
        public List<E> events() {
            return List.of();
        }
    }

    static <E, R> Verdict<E, R> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    /** Already as asked. */
    static <E, R> Verdict<E, R> unchanged() {
        return new Accepted<>(List.of());
    }

    static <E, R> Verdict<E, R> refuse(R refusal) {
        return new Refused<>(refusal);
    }
}
