package dev.greenroom.sessions.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of a cancellation. */
record CancelInput(@NotBlank @Size(max = 500) String reason) {}
