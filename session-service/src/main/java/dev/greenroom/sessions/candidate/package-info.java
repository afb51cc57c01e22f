/** The person interviewed: the only place where their name and address stand. */
@NullMarked
package dev.greenroom.sessions.candidate;

import org.jspecify.annotations.NullMarked;
