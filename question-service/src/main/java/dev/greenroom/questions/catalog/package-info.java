/** The catalog as readers meet it: the search over questions, the shelf of kits, and what is shipped with the product. */
@NullMarked
package dev.greenroom.questions.catalog;

import org.jspecify.annotations.NullMarked;
