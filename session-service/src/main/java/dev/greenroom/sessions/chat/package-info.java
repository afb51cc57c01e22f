/** The chat of a room as an append log. */
@NullMarked
package dev.greenroom.sessions.chat;

import org.jspecify.annotations.NullMarked;
