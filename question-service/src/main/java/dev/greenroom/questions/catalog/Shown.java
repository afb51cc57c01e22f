package dev.greenroom.questions.catalog;

import java.util.Locale;

/** In which state the things listed are. A question with a newer draft is listed under both. */
enum Shown {
    PUBLISHED,
    DRAFT,
    RETIRED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
