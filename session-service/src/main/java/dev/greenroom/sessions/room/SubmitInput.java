package dev.greenroom.sessions.room;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Hands an answer in.
 *
 * @param document the item again; a shared document may take the draft's place later
 * @param text needed if this revision has not been acknowledged
 */
record SubmitInput(
        @Size(max = 200) String document,
        @Min(0) long revision,
        @Nullable String text) {}
