/** The scorecard: composed at read time for one reader from what that reader may see. */
@NullMarked
package dev.greenroom.scoring.scorecard;

import org.jspecify.annotations.NullMarked;
