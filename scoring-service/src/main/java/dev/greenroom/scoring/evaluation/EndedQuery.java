package dev.greenroom.scoring.evaluation;

import com.mongodb.client.model.Filters;
import dev.greenroom.web.CommonProblems;
import java.util.ArrayList;
import java.util.List;
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

    /** Where an evaluation stands in the list. */
    public static String position(Evaluation evaluation) {
        long ended = evaluation.endedAt() == null ? 0 : evaluation.endedAt().toEpochMilli();
        return ended + "|" + evaluation.sessionId();
    }

    Bson filter() {
        var filters = new ArrayList<Bson>(List.of(Filters.eq("f.ws", workspaceId), Filters.gt("f.ended", 0L)));
        if (complete != null) {
            filters.add(Filters.eq("f.complete", complete));
        }
        if (member != null) {
            filters.add(Filters.eq("f.panel", member));
        }
        if (kit != null) {
            filters.add(Filters.eq("f.kit", kit));
        }
        if (after != null) {
            filters.add(beyond(after));
        }
        return Filters.and(filters);
    }

    private static Bson beyond(String position) {
        int bar = position.indexOf('|');
        if (bar < 1 || !position.substring(0, bar).matches("[0-9]{1,15}")) {
            throw CommonProblems.invalidField("cursor", "is not one that a page has given")
                    .exception();
        }
        long ended = Long.parseLong(position.substring(0, bar));
        return Filters.or(
                Filters.lt("f.ended", ended),
                Filters.and(Filters.eq("f.ended", ended), Filters.lt("_id", position.substring(bar + 1))));
    }
}
