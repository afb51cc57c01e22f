package dev.greenroom.questions.question;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.greenroom.web.CommonProblems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Content as an author sends it: a draft may have holes, but nothing beyond the limits. */
record ContentInput(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String prompt,
        @Nullable @Size(max = 4000) String reason,
        @Nullable @Size(max = 4000) String guidance,
        @Nullable @Size(max = 8000) String sampleAnswer,

        @Nullable @Valid @Size(max = 12) List<@NotNull KeyPointInput> keyPoints,

        @Nullable @Valid Anchors anchors,
        @Nullable @Size(max = 60) String competency,
        @Nullable Difficulty difficulty,

        @Nullable @Size(max = 12) List<@NotBlank @Size(max = 40) String> tags,

        @Nullable @Size(max = 80) String role,
        @Nullable @Min(1) @Max(180) Integer timeBoxMinutes,

        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 500) String> followUps) {

    private static final int DEFAULT_MINUTES = 10;

    record KeyPointInput(
            @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String id,
            @NotBlank @Size(max = 300) String text,
            @Min(1) @Max(5) int weight,

            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> terms) {

        KeyPoint toKeyPoint() {
            return new KeyPoint(id, text, weight, requireNonNullElse(terms, List.of()));
        }
    }

    record Anchors(
            @JsonProperty("1") @Nullable @Size(max = 600) String one,
            @JsonProperty("2") @Nullable @Size(max = 600) String two,
            @JsonProperty("3") @Nullable @Size(max = 600) String three,
            @JsonProperty("4") @Nullable @Size(max = 600) String four) {

        Map<String, String> toMap() {
            return Map.of("1", orEmpty(one), "2", orEmpty(two), "3", orEmpty(three), "4", orEmpty(four));
        }
    }

    Content toContent() {
        return new Content(
                orEmpty(prompt),
                title.strip(),
                orEmpty(reason),
                orEmpty(guidance),
                orEmpty(sampleAnswer),
                toKeyPoints(),
                requireNonNullElse(anchors, new Anchors(null, null, null, null)).toMap(),
                orEmpty(competency),
                requireNonNullElse(difficulty, Difficulty.MEDIUM),
                requireNonNullElse(tags, List.<String>of()).stream()
                        .map(String::strip)
                        .distinct()
                        .toList(),
                orEmpty(role),
                requireNonNullElse(timeBoxMinutes, DEFAULT_MINUTES),
                requireNonNullElse(followUps, List.of()));
    }

    /** Ratings refer to key points by id, so an id stands for one of them. */
    private List<KeyPoint> toKeyPoints() {
        List<KeyPointInput> points = requireNonNullElse(keyPoints, List.of());
        var seen = new HashSet<String>();
        for (int i = 0; i < points.size(); i++) {
            if (!seen.add(points.get(i).id())) {
                throw CommonProblems.invalidField("content.keyPoints[" + i + "].id", "is used by another key point")
                        .exception();
            }
        }
        return points.stream().map(KeyPointInput::toKeyPoint).toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
