package dev.greenroom.scoring.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a panel member submitted, and amended last. */
public record Submission(Instant submittedAt, @Nullable Instant amendedAt) {}
