/** Redeemed links: the cookie of a candidate or an observer. */
@NullMarked
package dev.greenroom.gateway.guest;

import org.jspecify.annotations.NullMarked;
