package dev.greenroom.questions.external;

/** A kit is not used for new sessions; those that pinned it go on. */
record KitRetired(String kitId, int version) {}
