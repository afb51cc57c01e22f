package dev.greenroom.questions.catalog;

import java.util.Locale;

/** The ways to narrow a search down. */
enum Facet {
    COMPETENCY,
    DIFFICULTY,
    TAG,
    ROLE;

    /** The name in JSON, in the query and in the index. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
