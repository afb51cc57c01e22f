package dev.greenroom.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Where a list goes on ({@code cursor}, opaque to clients) and how much of it is wanted ({@code limit}). */
public record Cursor(@Nullable String after, int limit) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 100;

    /** From the query of a request; refuses with 400 what is neither. */
    public static Cursor of(ServerHttpRequest request) {
        var query = request.getQueryParams();
        return of(query.getFirst("cursor"), query.getFirst("limit"));
    }

    public static Cursor of(@Nullable String cursor, @Nullable String limit) {
        return new Cursor(decode(cursor), limit(limit));
    }

    static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
    }

    private static @Nullable String decode(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.invalidField("cursor", "is not one that a page has given")
                    .exception();
        }
    }

    private static int limit(@Nullable String limit) {
        if (limit == null || limit.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        if (limit.matches("[0-9]{1,3}") && Integer.parseInt(limit) >= 1 && Integer.parseInt(limit) <= MAX_LIMIT) {
            return Integer.parseInt(limit);
        }
        throw CommonProblems.invalidField("limit", "must be a number from 1 to " + MAX_LIMIT)
                .exception();
    }
}
