/** What questions and kits have in common: the workspaces that a reader sees, ids that follow from a name. */
@NullMarked
package dev.greenroom.questions.decided;

import org.jspecify.annotations.NullMarked;
