/** The catalog service: its parts are questions, kits, the search over both, and the events it publishes. */
@NullMarked
package dev.greenroom.questions;

import org.jspecify.annotations.NullMarked;
