/** People with an account: their names, passwords and browser sessions. */
@NullMarked
package dev.greenroom.gateway.member;

import org.jspecify.annotations.NullMarked;
