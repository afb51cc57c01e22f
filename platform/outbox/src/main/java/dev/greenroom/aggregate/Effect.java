package dev.greenroom.aggregate;

import java.util.List;

/** What a received event does to an aggregate: its new state, and what it publishes in turn. */
public record Effect<S>(S state, List<OutgoingEvent> events) {}
