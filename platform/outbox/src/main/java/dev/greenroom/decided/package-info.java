/** Carries a decider's verdict into the store: state and published events in one write, the answer kept with it. */
@NullMarked
package dev.greenroom.decided;

import org.jspecify.annotations.NullMarked;
