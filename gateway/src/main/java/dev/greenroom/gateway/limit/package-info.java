/** How much one caller may ask for. */
@NullMarked
package dev.greenroom.gateway.limit;

import org.jspecify.annotations.NullMarked;
