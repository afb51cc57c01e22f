/** One panel member's work on one session: ratings with evidence, notes, recommendation. */
@NullMarked
package dev.greenroom.scoring.assessment;

import org.jspecify.annotations.NullMarked;
