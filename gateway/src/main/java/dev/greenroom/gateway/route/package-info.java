/** The way from a public path to the service that answers it. */
@NullMarked
package dev.greenroom.gateway.route;

import org.jspecify.annotations.NullMarked;
