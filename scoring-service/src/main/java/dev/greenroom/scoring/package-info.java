/** Answers scored, assessments kept apart until they may be seen, scorecards composed for one reader. */
@NullMarked
package dev.greenroom.scoring;

import org.jspecify.annotations.NullMarked;
