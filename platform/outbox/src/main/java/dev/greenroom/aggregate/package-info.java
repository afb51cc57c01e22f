/** Aggregates in the document store: state, pending events and idempotency records in one write. */
@NullMarked
package dev.greenroom.aggregate;

import org.jspecify.annotations.NullMarked;
