/** Random values and the key under which links and cookies are sealed. */
@NullMarked
package dev.greenroom.gateway.secret;

import org.jspecify.annotations.NullMarked;
