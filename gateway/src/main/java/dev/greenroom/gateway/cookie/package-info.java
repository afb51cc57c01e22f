/** Who is signed in: the cookie, the checks that protect it, and the answers about it. */
@NullMarked
package dev.greenroom.gateway.cookie;

import org.jspecify.annotations.NullMarked;
