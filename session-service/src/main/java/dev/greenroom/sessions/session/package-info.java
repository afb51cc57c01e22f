/** The life of one interview: a pure decider, its state, and the collection that keeps it. */
@NullMarked
package dev.greenroom.sessions.session;

import org.jspecify.annotations.NullMarked;
