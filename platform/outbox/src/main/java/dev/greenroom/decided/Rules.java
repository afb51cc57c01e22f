package dev.greenroom.decided;

import dev.greenroom.aggregate.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a business object says about itself: how its events change it, and how a refusal reads.
 *
 * @param <S> its state
 * @param <E> its events
 * @param <R> its refusals
 */
public interface Rules<S, E, R> {

    S evolve(@Nullable S state, List<E> events);

    Refusal refusal(R refusal);
}
