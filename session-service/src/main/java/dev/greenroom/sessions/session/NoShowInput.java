package dev.greenroom.sessions.session;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The body of a no-show; the note is for the reader of the log and is not kept. */
record NoShowInput(NoShow reason, @Nullable @Size(max = 500) String note) {}
