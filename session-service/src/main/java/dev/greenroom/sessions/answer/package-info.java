/** What the candidate answers: drafts as they are typed, one submission, and the freezing at the end. */
@NullMarked
package dev.greenroom.sessions.answer;

import org.jspecify.annotations.NullMarked;
