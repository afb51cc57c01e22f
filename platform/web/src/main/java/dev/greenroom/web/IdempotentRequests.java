package dev.greenroom.web;

import dev.greenroom.aggregate.IdempotentRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Recognises a request that comes again by its key, its caller, its method and path, and its body. */
public final class IdempotentRequests {

    /** The header that every POST carries, but for the exempt ones. */
    public static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 255;

    private final JsonMapper canonical;

    IdempotentRequests(JsonMapper json) {
        this.canonical = json.rebuild()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /** Refuses with 400 where the key is missing, too long, or not printable. */
    public IdempotentRequest of(ServerWebExchange exchange, Caller caller, @Nullable Object body) {
        return of(exchange.getRequest(), caller.id(), body);
    }

    public IdempotentRequest of(ServerHttpRequest request, String callerId, @Nullable Object body) {
        String scope = callerId + " " + request.getMethod() + " "
                + request.getPath().pathWithinApplication().value();
        return new IdempotentRequest(scope, key(request), hash(body));
    }

    private static String key(ServerHttpRequest request) {
        String key = request.getHeaders().getFirst(HEADER);
        if (key == null || key.isBlank()) {
            throw Problem.of(400, "idempotency-key-missing", "Idempotency-Key is missing", "This changes something.")
                    .field(HEADER)
                    .remedy("Send the header " + HEADER + " with a new value for each thing you want done once.")
                    .exception();
        }
        if (key.length() > MAX_LENGTH || !key.chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
            throw Problem.of(400, "idempotency-key-invalid", "Idempotency-Key is not usable", "The key cannot be kept.")
                    .field(HEADER)
                    .remedy("Use at most " + MAX_LENGTH + " printable ASCII characters, for instance a UUID.")
                    .exception();
        }
        return key;
    }

    private String hash(@Nullable Object body) {
        byte[] bytes = body == null ? new byte[0] : canonical.writeValueAsBytes(body);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
