package dev.greenroom.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.greenroom.web.CommonProblems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about an assessment. */
final class AssessmentInput {

    static final String NAME = "[A-Za-z0-9_-]{1,64}";
    private static final int LONG_TEXT = 4000;

    private AssessmentInput() {}

    record Rating(
            @Min(1) long revision,
            @Nullable @Min(1) @Max(4) Integer rating,

            @Size(max = 50) Map<@Pattern(regexp = NAME) String, @Valid @NotNull KeyPoint> keyPoints) {

        QuestionRating toRating() {
            return new QuestionRating(rating, convert(keyPoints, KeyPoint::toRating));
        }
    }

    record KeyPoint(
            @Min(0) @Max(2) int state,
            @Valid @Size(max = 20) List<@NotNull Piece> evidence) {

        KeyPointRating toRating() {
            return new KeyPointRating(
                    state, evidence.stream().map(Piece::toEvidence).toList());
        }
    }

    /** Evidence: of a passage the offsets and the words, of a moment the time. */
    record Piece(
            Kind kind,
            @Nullable @Min(0) Integer start,
            @Nullable @Min(0) Integer end,
            @Nullable @Size(max = LONG_TEXT) String text,
            @Nullable Instant at) {

        enum Kind {
            @JsonProperty("passage")
            PASSAGE,
            @JsonProperty("moment")
            MOMENT
        }

        Evidence toEvidence() {
            return switch (kind) {
                case PASSAGE -> passage();
                case MOMENT -> moment();
            };
        }

        private Evidence passage() {
            if (start == null || end == null || text == null || end <= start || at != null) {
                throw CommonProblems.invalidField("evidence", "of kind passage has start, a later end and the text")
                        .exception();
            }
            return new Evidence.Passage(start, end, text);
        }

        private Evidence moment() {
            if (at == null || start != null || end != null || text != null) {
                throw CommonProblems.invalidField("evidence", "of kind moment has the time 'at' and nothing else")
                        .exception();
            }
            return new Evidence.Moment(at);
        }
    }

    record NoteText(
            @Min(1) long revision,
            Instant at,
            @Nullable @Pattern(regexp = NAME) String entryId,
            @NotBlank @Size(max = LONG_TEXT) String text) {

        Note toNote(String id) {
            return new Note(id, at, entryId, text);
        }
    }

    record Opinion(
            @Min(1) long revision,
            @Nullable Recommendation recommendation,
            @Nullable @Size(max = LONG_TEXT) String summary) {}

    record Submission(@Min(0) long revision) {}

    record Change(
            @NotBlank @Size(max = 2000) String reason,

            @Nullable @Size(max = 100) Map<@Pattern(regexp = NAME) String, @Valid @NotNull NewRating> ratings,

            @Nullable @Size(max = 20) List<@Valid @NotNull NewNote> notes,
            @Nullable Recommendation recommendation,
            @Nullable @Size(max = LONG_TEXT) String summary) {

        AssessmentCommand.Amend toCommand(Instant now) {
            Map<String, QuestionRating> changed = ratings == null ? Map.of() : convert(ratings, NewRating::toRating);
            var added = notes == null
                    ? List.<AssessmentCommand.AddedNote>of()
                    : notes.stream().map(NewNote::toNote).toList();
            return new AssessmentCommand.Amend(reason, changed, added, recommendation, summary, now);
        }
    }

    record NewNote(
            @Nullable @Pattern(regexp = NAME) String entryId,
            @NotBlank @Size(max = LONG_TEXT) String text) {

        AssessmentCommand.AddedNote toNote() {
            return new AssessmentCommand.AddedNote(entryId, text);
        }
    }

    record NewRating(
            @Nullable @Min(1) @Max(4) Integer rating,

            @Size(max = 50) Map<@Pattern(regexp = NAME) String, @Valid @NotNull KeyPoint> keyPoints) {

        QuestionRating toRating() {
            return new QuestionRating(rating, convert(keyPoints, KeyPoint::toRating));
        }
    }

    private static <A, B> Map<String, B> convert(Map<String, A> from, Function<A, B> conversion) {
        var converted = new LinkedHashMap<String, B>();
        from.forEach((key, value) -> converted.put(key, conversion.apply(value)));
        return converted;
    }
}
