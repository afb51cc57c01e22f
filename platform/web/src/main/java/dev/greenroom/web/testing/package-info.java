/** Signed tokens for tests that call a service without the gateway. */
@NullMarked
package dev.greenroom.web.testing;

import org.jspecify.annotations.NullMarked;
