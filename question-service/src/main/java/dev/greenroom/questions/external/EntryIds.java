package dev.greenroom.questions.external;

import dev.greenroom.questions.decided.NamedIds;

/** An entry keeps its id through all versions of its kit, because a question stands in a kit only once. */
final class EntryIds {

    private EntryIds() {}

    static String of(String kitId, String questionId) {
        return NamedIds.of(kitId + "/" + questionId);
    }
}
