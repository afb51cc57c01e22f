/** The browser application and the headers that protect it. */
@NullMarked
package dev.greenroom.gateway.page;

import org.jspecify.annotations.NullMarked;
