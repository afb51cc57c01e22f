/** What the questions of a session say, in immutable documents beside it. */
@NullMarked
package dev.greenroom.sessions.plan;

import org.jspecify.annotations.NullMarked;
