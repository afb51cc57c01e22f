/** A question: its draft, its immutable published versions, and everything a member may do with it. */
@NullMarked
package dev.greenroom.questions.question;

import org.jspecify.annotations.NullMarked;
