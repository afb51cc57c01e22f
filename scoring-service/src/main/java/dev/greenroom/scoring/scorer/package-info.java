/** The scorer: suggests how well an answer covers a question's key points, and never decides. */
@NullMarked
package dev.greenroom.scoring.scorer;

import org.jspecify.annotations.NullMarked;
