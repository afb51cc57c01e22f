/** Demo data: the panel of the example session rates it, by ordinary commands. */
@NullMarked
package dev.greenroom.scoring.demo;

import org.jspecify.annotations.NullMarked;
