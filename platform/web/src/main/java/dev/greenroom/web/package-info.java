/** What every service's HTTP side shares: problem details, strict requests, idempotency, ETags, callers. */
@NullMarked
package dev.greenroom.web;

import org.jspecify.annotations.NullMarked;
