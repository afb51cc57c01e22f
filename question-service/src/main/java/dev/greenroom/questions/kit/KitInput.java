package dev.greenroom.questions.kit;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a new kit and of a new draft. */
record KitInput(@Valid KitContentInput content) {

    record KitContentInput(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 2000) String description,
            @Nullable @Size(max = 80) String role,
            @Min(1) @Max(1440) int slotMinutes,

            @Nullable @Valid @Size(max = 60) List<@NotNull EntryInput> entries) {

        List<EntryInput> entriesOrNone() {
            return requireNonNullElse(entries, List.of());
        }

        KitContent with(List<KitEntry> resolved) {
            return new KitContent(title.strip(), orEmpty(description), orEmpty(role), slotMinutes, resolved);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    record EntryInput(
            @Pattern(regexp = "[0-9a-fA-F-]{36}") String questionId,
            @Min(1) int version,
            @Min(1) @Max(5) int weight,
            @Min(1) @Max(180) int timeBoxMinutes) {}
}
