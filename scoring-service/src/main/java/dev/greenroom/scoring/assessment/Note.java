package dev.greenroom.scoring.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note with the moment it was made at; its writer's own until submitted, never the candidate's. */
public record Note(String id, Instant at, @Nullable String entryId, String text) {}
