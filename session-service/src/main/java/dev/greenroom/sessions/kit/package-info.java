/** This service's own copy of published kits and questions, so that sessions run without the catalog. */
@NullMarked
package dev.greenroom.sessions.kit;

import org.jspecify.annotations.NullMarked;
