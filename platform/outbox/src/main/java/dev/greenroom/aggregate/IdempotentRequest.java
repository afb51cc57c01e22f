package dev.greenroom.aggregate;

/**
 * Identifies a request that may come more than once.
 *
 * @param scope caller, method and full path
 * @param key the client's {@code Idempotency-Key}
 * @param requestHash hash of the canonical body
 */
public record IdempotentRequest(String scope, String key, String requestHash) {}
