package dev.greenroom.sessions.kit;

/** What the form for a new session lists: the latest version of a kit, unless it is retired. */
public record KnownKit(
        String kitId, String workspaceId, int version, String title, int slotMinutes, int questions, boolean retired) {

    static KnownKit unknown(String kitId, String workspaceId) {
        return new KnownKit(kitId, workspaceId, 0, "", 0, 0, false);
    }

    KnownKit published(KitVersion kit) {
        return new KnownKit(
                kitId,
                kit.workspaceId(),
                kit.version(),
                kit.title(),
                kit.slotMinutes(),
                kit.entries().size(),
                false);
    }

    KnownKit asRetired() {
        return new KnownKit(kitId, workspaceId, version, title, slotMinutes, questions, true);
    }
}
