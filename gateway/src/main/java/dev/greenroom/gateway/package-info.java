/** The one front door: identity, routing, and the browser application. */
@NullMarked
package dev.greenroom.gateway;

import org.jspecify.annotations.NullMarked;
