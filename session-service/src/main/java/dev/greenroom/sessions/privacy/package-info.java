/** Forgetting a candidate: texts first, then the name, then the word to the other services. */
@NullMarked
package dev.greenroom.sessions.privacy;

import org.jspecify.annotations.NullMarked;
