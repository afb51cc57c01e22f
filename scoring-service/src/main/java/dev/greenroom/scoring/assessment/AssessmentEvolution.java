package dev.greenroom.scoring.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an assessment becomes by what happened to it. */
final class AssessmentEvolution {

    private static final QuestionRating NONE = new QuestionRating(null, Map.of());

    private AssessmentEvolution() {}

    static Assessment evolve(Assessment state, AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.Saved saved -> saved(state, saved.save(), saved.at());
            case AssessmentEvent.Submitted submitted ->
                new Draft(state).with(AssessmentState.SUBMITTED, submitted.at(), submitted.at());
            case AssessmentEvent.Amended amended -> amended(state, amended);
        };
    }

    /** The candidate's words and the words about the candidate go; the numbers stay. */
    static Assessment erase(Assessment state) {
        var ratings = new LinkedHashMap<String, QuestionRating>();
        state.ratings().forEach((entry, rating) -> ratings.put(entry, rating.withoutTexts()));
        var draft = new Draft(state);
        draft.ratings = ratings;
        draft.notes = List.of();
        draft.summary = null;
        draft.amendments =
                state.amendments().stream().map(Amendment::withoutTexts).toList();
        return draft.with(state.state(), state.savedAt(), state.submittedAt());
    }

    private static Assessment saved(Assessment state, AssessmentCommand.Save save, Instant at) {
        var draft = new Draft(state);
        draft.revisions = put(state.revisions(), save.item(), save.revision());
        draft.revision = Math.max(state.revision(), save.revision());
        switch (save) {
            case AssessmentCommand.Rate rate -> draft.ratings = put(state.ratings(), rate.entryId(), rate.rating());
            case AssessmentCommand.WriteNote write -> draft.notes = with(state.notes(), write.note());
            case AssessmentCommand.DeleteNote delete -> draft.notes = without(state.notes(), delete.noteId());
            case AssessmentCommand.Recommend recommend -> {
                draft.recommendation = recommend.recommendation();
                draft.summary = recommend.summary();
            }
        }
        return draft.with(state.state(), at, state.submittedAt());
    }

    private static Assessment amended(Assessment state, AssessmentEvent.Amended event) {
        var replaced = new LinkedHashMap<String, QuestionRating>();
        var ratings = state.ratings();
        for (var changed : event.ratings().entrySet()) {
            replaced.put(changed.getKey(), state.ratings().getOrDefault(changed.getKey(), NONE));
            ratings = put(ratings, changed.getKey(), changed.getValue());
        }
        var draft = new Draft(state);
        draft.ratings = ratings;
        for (var note : event.notes()) {
            draft.notes = with(draft.notes, note);
        }
        draft.recommendation = event.recommendation() == null ? state.recommendation() : event.recommendation();
        draft.summary = event.summary() == null ? state.summary() : event.summary();
        draft.amendments = new ArrayList<>(state.amendments());
        draft.amendments.add(
                new Amendment(event.at(), event.reason(), replaced, state.recommendation(), state.summary()));
        return draft.with(AssessmentState.AMENDED, event.at(), state.submittedAt());
    }

    private static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static List<Note> with(List<Note> notes, Note note) {
        var kept = new ArrayList<>(without(notes, note.id()));
        kept.add(note);
        kept.sort(Comparator.comparing(Note::at).thenComparing(Note::id));
        return kept;
    }

    private static List<Note> without(List<Note> notes, String id) {
        return notes.stream().filter(note -> !note.id().equals(id)).toList();
    }

    /** A copy of a state to change before it becomes one again. */
    private static final class Draft {
        private final Assessment from;
        private long revision;
        private Map<String, Long> revisions;
        private Map<String, QuestionRating> ratings;
        private List<Note> notes;
        private @Nullable Recommendation recommendation;
        private @Nullable String summary;
        private List<Amendment> amendments;

        private Draft(Assessment from) {
            this.from = from;
            this.revision = from.revision();
            this.revisions = from.revisions();
            this.ratings = from.ratings();
            this.notes = from.notes();
            this.recommendation = from.recommendation();
            this.summary = from.summary();
            this.amendments = from.amendments();
        }

        private Assessment with(AssessmentState state, @Nullable Instant savedAt, @Nullable Instant submittedAt) {
            return new Assessment(
                    from.sessionId(),
                    from.memberId(),
                    from.workspaceId(),
                    state,
                    revision,
                    revisions,
                    ratings,
                    notes,
                    recommendation,
                    summary,
                    savedAt,
                    submittedAt,
                    amendments);
        }
    }
}
