package dev.greenroom.sessions.invitation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The candidate agrees and says how they want to be called and what they need. */
record ConsentInput(
        @AssertTrue(message = "must be true") boolean consent,

        @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 120)
        String name,

        @Nullable @Size(max = 60) String pronouns,
        @Nullable @Size(max = 1000) String accommodation) {}
