package dev.greenroom.questions.kit;

/** One published version of one kit. */
public record KitRef(String kitId, int version) {}
