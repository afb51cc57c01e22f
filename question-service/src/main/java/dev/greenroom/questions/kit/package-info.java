/** A kit: ordered question versions with weights and time boxes, drafted and published like a question. */
@NullMarked
package dev.greenroom.questions.kit;

import org.jspecify.annotations.NullMarked;
