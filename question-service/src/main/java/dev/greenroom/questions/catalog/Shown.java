package dev.greenroom.questions.catalog;

import dev.greenroom.web.Caller;
import dev.greenroom.web.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which state the things listed are. A question with a newer draft is listed under both. */
enum Shown {
    /** What is in use: published, and for authors also what was never published. */
    CURRENT,
    PUBLISHED,
    DRAFT,
    RETIRED;

    /** What the query asks for, as far as this caller may see it: drafts are for authors. */
    static Shown asked(@Nullable String state, Caller.Member caller) {
        var shown = Words.oneOf(values(), Shown::word, "state", state, CURRENT);
        if (shown == DRAFT) {
            caller.require(Role.AUTHOR);
        }
        return shown == CURRENT && !caller.is(Role.AUTHOR) ? PUBLISHED : shown;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
