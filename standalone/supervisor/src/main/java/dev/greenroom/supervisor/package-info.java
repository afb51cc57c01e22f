/** Starts every part of Greenroom as a process of its own on one machine, and keeps them running. */
@NullMarked
package dev.greenroom.supervisor;

import org.jspecify.annotations.NullMarked;
