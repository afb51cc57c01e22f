/** The events that leave this service: one record and one mapping for each, beside the JSON Schemas in the resources. */
@NullMarked
package dev.greenroom.sessions.external;

import org.jspecify.annotations.NullMarked;
