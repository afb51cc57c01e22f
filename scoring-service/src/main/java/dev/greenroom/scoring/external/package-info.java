/** The edge to other services: events that we read, and events that we publish. */
@NullMarked
package dev.greenroom.scoring.external;

import org.jspecify.annotations.NullMarked;
