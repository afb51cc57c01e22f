/** Our own copy of question and kit versions, as their owner published them. */
@NullMarked
package dev.greenroom.scoring.rubric;

import org.jspecify.annotations.NullMarked;
