package dev.greenroom.questions.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to a POST: all about a kit but its entries, small enough to be kept for a replay. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record KitSummary(
        String id,
        String workspaceId,
        String title,
        KitState state,
        int latestVersion,
        @Nullable KitRef derivedFrom,
        Instant updatedAt,
        long version) {

    static KitSummary of(Stored<Kit> stored) {
        var kit = stored.state();
        return new KitSummary(
                kit.id(),
                kit.workspaceId(),
                kit.face().title(),
                kit.state(),
                kit.latestVersion(),
                kit.derivedFrom(),
                kit.updatedAt(),
                stored.version());
    }
}
