package dev.greenroom.scoring.evaluation;

import com.mongodb.client.model.Filters;
import dev.greenroom.aggregate.Places;
import dev.greenroom.web.CommonProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which ended sessions a list wants.
 *
 * @param complete null for both kinds
 * @param member only those with this member on the panel
 * @param after the position of the last one of the page before
 */
public record EndedQuery(
        String workspaceId,
        @Nullable Boolean complete,
        @Nullable String member,
        @Nullable String kit,
        @Nullable String after,
        int limit) {

    /** Where an evaluation stands in the list: one indexed field that holds workspace, end and id, in their order. */
    public static String position(Evaluation evaluation) {
        long ended = evaluation.endedAt() == null ? 0 : evaluation.endedAt().toEpochMilli();
        return String.format(Locale.ROOT, "%s|%013d|%s", evaluation.workspaceId(), ended, evaluation.sessionId());
    }

    Bson filter() {
        var start = workspaceId + "|";
        var filters = new ArrayList<Bson>(List.of(Places.of("f.page", start, after)));
        if (after != null && !after.startsWith(start)) {
            throw CommonProblems.invalidField("cursor", "is not one that a page has given")
                    .exception();
        }
        if (complete != null) {
            filters.add(complete ? Filters.exists("f.open", false) : Filters.eq("f.open", true));
        }
        if (member != null) {
            filters.add(Filters.eq("f.panel", member));
        }
        if (kit != null) {
            filters.add(Filters.eq("f.kit", kit));
        }
        return Filters.and(filters);
    }
}
