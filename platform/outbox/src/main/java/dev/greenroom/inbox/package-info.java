/** Consumers: each event takes effect once, in order per key, or is parked visibly. */
@NullMarked
package dev.greenroom.inbox;

import org.jspecify.annotations.NullMarked;
