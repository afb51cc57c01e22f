package dev.greenroom.sessions.session;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The body of a no-show; the note stays with the session until its candidate is erased, and never travels. */
record NoShowInput(NoShow reason, @Nullable @Size(max = 500) String note) {}
