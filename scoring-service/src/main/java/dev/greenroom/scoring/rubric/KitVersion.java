package dev.greenroom.scoring.rubric;

import java.util.List;

/** A published kit as it was pinned; its questions stand beside it. */
public record KitVersion(String kitId, int version, String title, List<Entry> entries) {

    /** A question's place and weight in the kit. */
    public record Entry(String entryId, String questionId, int version, int weight, int timeBoxMinutes) {}

    /** {@code id@3}, how a version is named. */
    public static String key(String kitId, int version) {
        return kitId + "@" + version;
    }
}
