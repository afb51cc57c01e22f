package dev.greenroom.questions.question;

import java.time.Instant;

/** That a version was published, when and by whom; its text stands in the version. */
public record Publication(int version, Instant publishedAt, String publishedBy) {}
