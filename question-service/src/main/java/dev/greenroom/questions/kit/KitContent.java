package dev.greenroom.questions.kit;

import java.util.List;

/** What a kit says: its questions in order, and the slot that they should fit. */
public record KitContent(String title, String description, String role, int slotMinutes, List<KitEntry> entries) {
    public KitContent {
        entries = List.copyOf(entries);
    }
}
