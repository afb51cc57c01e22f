package dev.greenroom.sessions.kit;

import dev.greenroom.sessions.plan.QuestionContent;
import java.util.List;

/** A published version of a kit with its questions whole, as {@code KitPublished} carried it. */
public record KitVersion(
        String kitId, int version, String workspaceId, String title, int slotMinutes, List<Entry> entries) {

    /** One question of the kit. */
    public record Entry(
            String entryId, String questionId, int version, int weight, int timeBoxMinutes, QuestionContent content) {}

    static String id(String kitId, int version) {
        return kitId + "." + version;
    }
}
