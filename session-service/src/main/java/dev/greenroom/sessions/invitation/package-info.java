/** Links for candidates and observers: secrets that are derived and never stored, and what their holders do before the room. */
@NullMarked
package dev.greenroom.sessions.invitation;

import org.jspecify.annotations.NullMarked;
