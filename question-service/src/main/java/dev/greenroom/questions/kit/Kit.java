package dev.greenroom.questions.kit;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The state of a kit; older versions stand in documents of their own (ADR 0004). */
public record Kit(
        String id,
        String workspaceId,
        KitState state,
        @Nullable KitContent draft,
        @Nullable KitVersion published,
        @Nullable KitRef derivedFrom,
        Instant updatedAt) {

    /** The number of the latest published version, 0 before the first. */
    public int latestVersion() {
        return published == null ? 0 : published.version();
    }

    /** What others see of the kit: its published content, else its draft, one of which is always there. */
    public KitContent face() {
        return published == null ? Objects.requireNonNull(draft) : published.content();
    }

    Kit withDraft(KitContent content, Instant at) {
        return new Kit(id, workspaceId, state, content, published, derivedFrom, at);
    }

    Kit withPublished(KitVersion version) {
        return new Kit(id, workspaceId, KitState.PUBLISHED, null, version, derivedFrom, version.publishedAt());
    }

    Kit retired(Instant at) {
        // A kit given up as a draft keeps it, or nothing would be left to call it by.
        var kept = published == null ? draft : null;
        return new Kit(id, workspaceId, KitState.RETIRED, kept, published, derivedFrom, at);
    }
}
