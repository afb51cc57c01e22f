package dev.greenroom.questions.kit;

import java.time.Instant;

/** A published version of a kit: never changed, readable for ever. */
public record KitVersion(String kitId, int version, KitContent content, Instant publishedAt, String publishedBy) {}
