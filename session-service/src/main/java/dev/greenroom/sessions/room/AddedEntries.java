package dev.greenroom.sessions.room;

import dev.greenroom.sessions.kit.QuestionVersion;
import dev.greenroom.sessions.session.EntryState;
import dev.greenroom.sessions.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of questions that were added live: the same wish twice adds once, but what was taken out can come again. */
final class AddedEntries {

    private AddedEntries() {}

    static String idOf(Session session, QuestionVersion question) {
        long takenOut = session.plan().entries().stream()
                .filter(entry -> entry.questionId().equals(question.questionId()))
                .filter(entry -> entry.state() == EntryState.REMOVED)
                .count();
        var name = session.id() + "/" + question.questionId() + "/" + question.version() + "/" + takenOut;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
