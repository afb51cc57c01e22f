/** The room: what each participant is shown, over HTTP and over the control socket. */
@NullMarked
package dev.greenroom.sessions.room;

import org.jspecify.annotations.NullMarked;
