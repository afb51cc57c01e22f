package dev.greenroom.questions.catalog;

import dev.greenroom.questions.decided.Workspaces;
import java.util.List;
import java.util.Locale;

/** Whose questions or kits are listed: those of the workspace, the shipped ones, or both. */
enum Scope {
    ALL,
    MINE,
    SYSTEM;

    List<String> workspaces(String own) {
        return switch (this) {
            case ALL -> List.of(own, Workspaces.SYSTEM);
            case MINE -> List.of(own);
            case SYSTEM -> List.of(Workspaces.SYSTEM);
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
