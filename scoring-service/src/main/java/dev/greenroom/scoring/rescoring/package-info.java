/** Scoring again: a job that goes on by its own events, so that a crash interrupts it and does not end it. */
@NullMarked
package dev.greenroom.scoring.rescoring;

import org.jspecify.annotations.NullMarked;
