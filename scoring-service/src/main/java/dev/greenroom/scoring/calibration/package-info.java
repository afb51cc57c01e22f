/** A workspace's own calibration of the scorer, made from answers that its people have rated. */
@NullMarked
package dev.greenroom.scoring.calibration;

import org.jspecify.annotations.NullMarked;
