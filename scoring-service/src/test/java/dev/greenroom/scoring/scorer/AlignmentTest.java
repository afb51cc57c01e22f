package dev.greenroom.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On words whose vectors stand at right angles, so that each is near to itself only. */
class AlignmentTest {

    private static final WordVectors ONE_HOT = new WordVectors() {
        @Override
        public List<float[]> of(Words text) {
            return text.words().stream().map(word -> vector(word.stem())).toList();
        }

        private static float[] vector(String stem) {
            var vector = new float[512];
            vector[Math.floorMod(stem.hashCode(), 512)] = 1;
            return vector;
        }

        @Override
        public float[] whole(Words text) {
            return new float[512];
        }

        @Override
        public String digest() {
            return "one hot";
        }
    };

    private static Alignment align(String reference, String answer, String... asked) {
        return new Alignment(
                EncodedWords.of(Words.of(reference), ONE_HOT),
                EncodedWords.of(Words.of(answer), ONE_HOT),
                Set.of(asked));
    }

    private static double value(String reference, String answer, String... asked) {
        var alignment = align(reference, answer, asked);
        return alignment.value(new Span(0, alignment.nearness().rows().size()), new BitSet());
    }

    @Test
    void the_reference_itself_is_the_whole() {
        assertThat(value("locks block writers", "locks block writers")).isEqualTo(1, within(1e-9));
        assertThat(value("locks block writers", "bread tastes well")).isZero();
    }

    @Test
    void one_word_of_the_answer_covers_one_word_of_the_reference() {
        assertThat(value("locks beside locks", "locks beside locks")).isEqualTo(1, within(1e-9));
        assertThat(value("locks beside locks", "locks beside")).isLessThan(.9);
    }

    @Test
    void another_order_costs_something_and_not_everything() {
        double turned = value("readers block writers", "writers block readers");

        assertThat(turned).isBetween(.7, .95);
    }

    @Test
    void words_of_the_question_count_little() {
        assertThat(value("locks block writers", "locks", "lock")).isLessThan(value("locks block writers", "locks"));
        assertThat(value("locks block writers", "block writers", "lock")).isGreaterThan(.9);
    }

    @Test
    void rows_that_are_denied_are_missing() {
        var alignment = align("locks block writers", "locks block writers");
        var denied = new BitSet();
        denied.set(0, 3);

        assertThat(alignment.value(new Span(0, 3), denied)).isZero();
    }

    @Test
    void opposites_are_nothing_alike_unless_one_is_negated() {
        assertThat(Antonyms.are("increases", "decreases")).isTrue();
        assertThat(Antonyms.are("increases", "increases")).isFalse();
        assertThat(value("pressure increases", "pressure decreases"))
                .isLessThan(value("pressure increases", "pressure increases"));
    }

    @Test
    void the_same_sentence_with_one_negator_more_is_denied() {
        assertThat(denied("The index refuses the second sale.", "The index does not refuse the second sale."))
                .isTrue();
        assertThat(denied(
                        "The index refuses the second sale.", "It is not true that the index refuses the second sale."))
                .isTrue();
        assertThat(denied("The index does not refuse the sale.", "The index does not refuse the sale."))
                .isFalse();
    }

    @Test
    void a_negator_in_another_sentence_denies_nothing() {
        assertThat(denied(
                        "The index refuses the second sale.",
                        "The index refuses the second sale. I would not hold a lock."))
                .isFalse();
    }

    private static boolean denied(String reference, String answer) {
        var alignment = align(reference, answer);
        return !Polarity.denied(
                        alignment, new Span(0, alignment.nearness().rows().size()))
                .isEmpty();
    }
}
