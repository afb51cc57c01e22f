/** Answers that people have confirmed as full, which later suggestions of the workspace rest on. */
@NullMarked
package dev.greenroom.scoring.reference;

import org.jspecify.annotations.NullMarked;
