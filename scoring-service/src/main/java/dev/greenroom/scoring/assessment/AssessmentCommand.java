package dev.greenroom.scoring.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a panel member asks for; saves carry the client's rising revision. */
public sealed interface AssessmentCommand {

    /** A save of one item of the draft. */
    sealed interface Save extends AssessmentCommand {
        long revision();

        /** The item that is written; a later write of the same item wins. */
        String item();
    }

    record Rate(long revision, String entryId, QuestionRating rating, Instant at) implements Save {
        @Override
        public String item() {
            return "rating:" + entryId;
        }
    }

    record WriteNote(long revision, Note note, Instant at) implements Save {
        @Override
        public String item() {
            return "note:" + note.id();
        }
    }

    record DeleteNote(long revision, String noteId, Instant at) implements Save {
        @Override
        public String item() {
            return "note:" + noteId;
        }
    }

    record Recommend(
            long revision,
            @Nullable Recommendation recommendation,
            @Nullable String summary,
            Instant at) implements Save {
        @Override
        public String item() {
            return "recommendation";
        }
    }

    /** Hands the draft in; the revision is the last one that the client has seen saved. */
    record Submit(long revision, Instant at) implements AssessmentCommand {}

    /** Changes what was submitted; what is null stays as it was, and notes are only ever added. */
    record Amend(
            String reason,
            Map<String, QuestionRating> ratings,
            List<AddedNote> notes,
            @Nullable Recommendation recommendation,
            @Nullable String summary,
            Instant at)
            implements AssessmentCommand {}

    /** A note of an amendment; its moment is that of the amendment. */
    record AddedNote(@Nullable String entryId, String text) {}
}
