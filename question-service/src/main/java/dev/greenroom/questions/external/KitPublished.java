package dev.greenroom.questions.external;

import dev.greenroom.questions.kit.KitEntry;
import dev.greenroom.questions.kit.KitEvent;
import dev.greenroom.questions.kit.KitVersion;
import dev.greenroom.questions.question.QuestionVersion;
import java.util.List;
import java.util.stream.IntStream;

/** A version of a kit exists from now on, with its questions whole: a session runs on it without this service. */
record KitPublished(
        String kitId,
        int version,
        String workspaceId,
        String title,
        String description,
        String role,
        int slotMinutes,
        List<PublishedEntry> entries) {

    record PublishedEntry(
            String entryId, String questionId, int version, int weight, int timeBoxMinutes, PublishedContent content) {

        static PublishedEntry of(KitVersion kit, KitEntry entry, QuestionVersion question) {
            return new PublishedEntry(
                    EntryIds.of(kit.kitId(), entry.questionId()),
                    entry.questionId(),
                    entry.version(),
                    entry.weight(),
                    entry.timeBoxMinutes(),
                    PublishedContent.of(question.content()));
        }
    }

    static KitPublished of(KitEvent.Published event) {
        var kit = event.version();
        var content = kit.content();
        var entries = IntStream.range(0, content.entries().size())
                .mapToObj(n -> PublishedEntry.of(
                        kit, content.entries().get(n), event.questions().get(n)))
                .toList();
        return new KitPublished(
                kit.kitId(),
                kit.version(),
                event.workspaceId(),
                content.title(),
                content.description(),
                content.role(),
                content.slotMinutes(),
                entries);
    }
}
