/** One session to be evaluated: its panel, its answers with their suggestions, its completion. */
@NullMarked
package dev.greenroom.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
