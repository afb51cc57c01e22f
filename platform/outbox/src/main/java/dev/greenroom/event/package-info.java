/** The envelope that events travel in (CloudEvents 1.0, binary mode). */
@NullMarked
package dev.greenroom.event;

import org.jspecify.annotations.NullMarked;
