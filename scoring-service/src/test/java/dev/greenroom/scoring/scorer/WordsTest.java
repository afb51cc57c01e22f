package dev.greenroom.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_know_their_place_clause_and_sentence() {
        var words = Words.of("I lock it, but briefly. Then I write.").words();

        assertThat(words)
                .extracting(Word::lower)
                .containsExactly("i", "lock", "it", "but", "briefly", "then", "i", "write");
        assertThat(words).extracting(Word::clause).containsExactly(0, 0, 0, 1, 1, 2, 2, 2);
        assertThat(words).extracting(Word::sentence).containsExactly(0, 0, 0, 0, 0, 1, 1, 1);
        assertThat(words.get(4).start()).isEqualTo(15);
    }

    @Test
    void a_complexity_is_one_word_that_matches_exactly() {
        var words = Words.of("It costs O(n log n), not O(n).").words();

        assertThat(words).extracting(Word::text).contains("O(n log n)", "O(n)");
        assertThat(words.get(2).exact()).isTrue();
    }

    @Test
    void a_negator_reaches_to_the_end_of_its_clause() {
        var words = Words.of("We do not hold a lock, we retry.").content();

        assertThat(words).filteredOn(Word::negated).extracting(Word::lower).containsExactly("hold", "lock");
    }

    @Test
    void two_negators_are_none() {
        assertThat(Words.of("never not locked").words().getLast().negated()).isFalse();
    }

    @Test
    void a_frame_denies_what_follows_it() {
        assertThat(Words.of("I would never store the key.").content()).allMatch(Word::negated);
        assertThat(Words.of("It is wrong to store the key. I retry.").content())
                .filteredOn(Word::negated)
                .extracting(Word::lower)
                .containsExactly("store", "key");
        assertThat(Words.of("The following is wrong: store the key. Then retry.")
                        .content())
                .filteredOn(word -> !word.negated())
                .extracting(Word::lower)
                .containsExactly("following", "wrong");
    }

    @Test
    void a_frame_behind_denies_its_sentence() {
        assertThat(Words.of("I retry. You store the key twice, which is simply wrong.")
                        .content())
                .filteredOn(Word::negated)
                .extracting(Word::lower)
                .containsExactly("store", "key", "twice");
        assertThat(Words.of("It is a myth that locks are slow.").content())
                .filteredOn(Word::negated)
                .extracting(Word::lower)
                .containsExactly("locks", "slow");
    }

    @Test
    void pieces_are_the_longest_that_the_model_knows() {
        var pieces = new WordPieces(Map.of("idem", 1, "##pot", 2, "##ent", 3, "c", 4, "+", 5, "cafe", 6));

        assertThat(pieces.of("Idempotent")).containsExactly(1, 2, 3);
        assertThat(pieces.of("C++")).containsExactly(4, 5, 5);
        assertThat(pieces.of("Café")).containsExactly(6);
        assertThat(pieces.of("zzz")).isEqualTo(List.of(100));
    }

    @Test
    void a_typing_error_is_near_and_another_word_is_not() {
        assertThat(Typos.near("idempotency", "idempotancy")).isTrue();
        assertThat(Typos.near("transaction", "trasnaction")).isTrue();
        assertThat(Typos.near("query", "querry")).isTrue();
        assertThat(Typos.near("cache", "cache")).isFalse();
        assertThat(Typos.near("lock", "look")).isFalse();
        assertThat(Typos.near("retries", "retry")).isFalse();
    }

    @Test
    void endings_do_not_make_another_word() {
        assertThat(Stems.of("retries")).isEqualTo(Stems.of("retry"));
        assertThat(Stems.of("stored")).isEqualTo(Stems.of("stores"));
        assertThat(Stems.of("running")).isEqualTo("run");
        assertThat(Stems.of("class")).isEqualTo("class");
    }
}
