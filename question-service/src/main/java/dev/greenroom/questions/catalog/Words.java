package dev.greenroom.questions.catalog;

import dev.greenroom.web.CommonProblems;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one of a few words from a query. */
final class Words {

    private Words() {}

    static <T> T oneOf(T[] values, Function<T, String> word, String field, @Nullable String given, T otherwise) {
        if (given == null || given.isEmpty()) {
            return otherwise;
        }
        return Stream.of(values)
                .filter(value -> word.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() -> CommonProblems.invalidField(
                                field,
                                "must be one of "
                                        + String.join(
                                                ", ",
                                                Stream.of(values).map(word).toList()))
                        .exception());
    }
}
