/** What a workspace's administrators decide about suggestions. */
@NullMarked
package dev.greenroom.scoring.settings;

import org.jspecify.annotations.NullMarked;
