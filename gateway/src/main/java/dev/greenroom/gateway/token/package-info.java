/** Signing keys, the short tokens that go inside, and the key set that verifies them. */
@NullMarked
package dev.greenroom.gateway.token;

import org.jspecify.annotations.NullMarked;
