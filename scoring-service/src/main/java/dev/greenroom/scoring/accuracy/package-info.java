/** Measures scorers against answers that people have graded: {@code ./greenroom accuracy}. No part of the running service. */
@NullMarked
package dev.greenroom.scoring.accuracy;

import org.jspecify.annotations.NullMarked;
