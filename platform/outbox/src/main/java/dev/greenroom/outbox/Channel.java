package dev.greenroom.outbox;

import org.jspecify.annotations.Nullable;

/** Where the events of a collection's aggregates go. */
public record Channel(String collection, @Nullable String topic, String source) {}
