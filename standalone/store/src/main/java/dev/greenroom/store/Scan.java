package dev.greenroom.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an index: what its first fields equal, and bounds for the next one.
 *
 * @param from lower bound, included; null is open
 * @param to upper bound, included; null is open
 */
record Scan(
        AccessIndex index,
        List<Object> equal,
        @Nullable Object from,
        @Nullable Object to,
        boolean descending) {}
