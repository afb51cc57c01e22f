/** Has answers scored: what a suggestion is made from, and when. */
@NullMarked
package dev.greenroom.scoring.suggestion;

import org.jspecify.annotations.NullMarked;
