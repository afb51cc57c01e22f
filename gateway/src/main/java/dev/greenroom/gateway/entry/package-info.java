/** The ways in: the first administrator's set-up, joining by invitation, the demo accounts. */
@NullMarked
package dev.greenroom.gateway.entry;

import org.jspecify.annotations.NullMarked;
