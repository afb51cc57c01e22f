/** Live interviews: sessions, candidates, answers, the room. */
@NullMarked
package dev.greenroom.sessions;

import org.jspecify.annotations.NullMarked;
