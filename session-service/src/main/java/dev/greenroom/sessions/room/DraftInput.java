package dev.greenroom.sessions.room;

import jakarta.validation.constraints.Min;

/** The text of an answer as it is typed; at most 64 KiB. */
record DraftInput(@Min(1) long revision, String text) {}
