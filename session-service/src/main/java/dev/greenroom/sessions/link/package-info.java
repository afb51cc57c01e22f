/** Secrets of links: derived from session, invitation and epoch under a key of this service, never stored. */
@NullMarked
package dev.greenroom.sessions.link;

import org.jspecify.annotations.NullMarked;
