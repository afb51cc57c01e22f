/** One broker and one document store for all tests of a JVM, or of a whole build. */
@NullMarked
package dev.greenroom.testing;

import org.jspecify.annotations.NullMarked;
