package dev.greenroom.scoring.scorer;

import org.jspecify.annotations.Nullable;

/**
 * How one key point seems to be met.
 *
 * @param confidence 0 to 1, how sure the scorer is of the state
 * @param passage the words that it rests on; null where nothing comes near
 */
public record KeyPointSuggestion(
        String id,
        KeyPointState state,
        double confidence,
        @Nullable Passage passage) {}
