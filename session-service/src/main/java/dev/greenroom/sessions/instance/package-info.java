/** The instances of this service: which are there, what they tell each other, and when none was there. */
@NullMarked
package dev.greenroom.sessions.instance;

import org.jspecify.annotations.NullMarked;
