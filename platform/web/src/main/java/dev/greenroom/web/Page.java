package dev.greenroom.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is null on the last. */
public record Page<T>(
        List<T> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    /** A list that is not paged. */
    public static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null);
    }

    /** A page from one item more than asked for, if there is one; {@code position} says where an item stands. */
    public static <T> Page<T> of(List<T> oneMore, Cursor cursor, Function<T, String> position) {
        if (oneMore.size() <= cursor.limit()) {
            return all(oneMore);
        }
        List<T> items = oneMore.subList(0, cursor.limit());
        return new Page<>(List.copyOf(items), Cursor.encode(position.apply(items.getLast())));
    }
}
