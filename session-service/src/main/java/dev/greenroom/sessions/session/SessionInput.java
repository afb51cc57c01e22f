package dev.greenroom.sessions.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a new session. */
record SessionInput(
        @Pattern(regexp = SessionInput.ID) String kitId,
        @Min(1) int kitVersion,
        @Valid CandidateInput candidate,
        @Size(min = 1, max = 20) List<@Pattern(regexp = SessionInput.ID) String> panel,
        @Pattern(regexp = SessionInput.ID) String lead,
        Instant startsAt,
        @Min(5) @Max(480) int durationMinutes,
        @TimeZone String timeZone,
        @Nullable Boolean observers) {

    static final String ID = "[0-9a-fA-F-]{36}";

    /** A known candidate by id, or a new one. */
    record CandidateInput(
            @Nullable @Pattern(regexp = SessionInput.ID) String candidateId,

            @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 120)
            String name,

            @Nullable @Email @Size(max = 254) String email,
            @Nullable @TimeZone String timeZone) {}

    Schedule schedule() {
        return new Schedule(startsAt, durationMinutes, timeZone);
    }
}
