/** Sessions for the demo: one to come, one that has ended, made by ordinary commands. */
@NullMarked
package dev.greenroom.sessions.demo;

import org.jspecify.annotations.NullMarked;
