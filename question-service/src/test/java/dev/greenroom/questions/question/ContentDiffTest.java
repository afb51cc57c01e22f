package dev.greenroom.questions.question;

import static dev.greenroom.questions.question.DiffPart.Op.ADDED;
import static dev.greenroom.questions.question.DiffPart.Op.REMOVED;
import static dev.greenroom.questions.question.DiffPart.Op.SAME;
import static dev.greenroom.questions.question.SomeContent.aContent;
import static dev.greenroom.questions.question.SomeContent.aContentTitled;
import static dev.greenroom.questions.question.SomeContent.aContentWithoutSampleAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentDiffTest {

    @Test
    void equal_contents_have_no_difference() {
        assertThat(ContentDiff.between(aContent(), aContent()).fields()).isEmpty();
    }

    @Test
    void a_changed_title_is_the_only_field_listed() {
        var diff = ContentDiff.between(aContent(), aContentTitled("Retries without any double effect"));

        assertThat(diff.fields()).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("title");
            assertThat(field.from()).isEqualTo("Retries without double effects");
            assertThat(field.parts())
                    .containsExactly(
                            new DiffPart(SAME, "Retries without "),
                            new DiffPart(ADDED, "any "),
                            new DiffPart(SAME, "double "),
                            new DiffPart(REMOVED, "effects"),
                            new DiffPart(ADDED, "effect"));
        });
    }

    @Test
    void lists_and_anchors_are_compared_too() {
        var diff = ContentDiff.between(aContent(), aContentWithoutSampleAnswer());

        assertThat(diff.fields())
                .extracting(ContentDiff.FieldDiff::field)
                .containsExactly("sampleAnswer", "keyPoints", "anchors.1", "anchors.2", "anchors.3", "anchors.4");
    }

    @Test
    void the_parts_spell_both_texts() {
        var from = "I measure first, then I cut the query; and then I measure again.";
        var to = "First I measure, then I add an index, and I measure once again!";
        var parts = WordDiff.between(from, to);

        assertThat(parts.stream()
                        .filter(p -> p.op() != ADDED)
                        .map(DiffPart::text)
                        .collect(Collectors.joining()))
                .isEqualTo(from);
        assertThat(parts.stream()
                        .filter(p -> p.op() != REMOVED)
                        .map(DiffPart::text)
                        .collect(Collectors.joining()))
                .isEqualTo(to);
    }

    @Test
    void two_very_long_texts_are_replaced_as_a_whole() {
        var from = words("a");
        var to = words("b");

        assertThat(WordDiff.between(from, to)).extracting(DiffPart::op).containsExactly(REMOVED, ADDED);
    }

    private static String words(String letter) {
        return IntStream.range(0, 2_000).mapToObj(n -> letter + n).collect(Collectors.joining(" "));
    }
}
