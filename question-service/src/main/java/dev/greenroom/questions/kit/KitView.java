package dev.greenroom.questions.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A kit as an author (with the draft) or any other member (without) reads it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record KitView(
        String id,
        String workspaceId,
        String title,
        String description,
        String role,
        KitState state,
        int latestVersion,
        @Nullable KitContent draft,
        @Nullable KitContent published,
        @Nullable KitRef derivedFrom,
        Instant updatedAt,
        long version) {

    /** The draft is for authors. */
    public static KitView of(Stored<Kit> stored, boolean withDraft) {
        var kit = stored.state();
        var published = kit.published();
        var face = kit.face();
        return new KitView(
                kit.id(),
                kit.workspaceId(),
                face.title(),
                face.description(),
                face.role(),
                kit.state(),
                kit.latestVersion(),
                withDraft ? kit.draft() : null,
                published == null ? null : published.content(),
                kit.derivedFrom(),
                kit.updatedAt(),
                stored.version());
    }
}
