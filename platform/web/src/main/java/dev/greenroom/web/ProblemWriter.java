package dev.greenroom.web;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer of an exchange. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final @Nullable Tracer tracer;

    ProblemWriter(JsonMapper json, @Nullable Tracer tracer) {
        this.json = json;
        this.tracer = tracer;
    }

    /** Completes the exchange with the problem; does nothing to an answer that is already under way. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        if (!response.setStatusCode(HttpStatusCode.valueOf(problem.status()))) {
            return Mono.empty();
        }
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
        headers.setCacheControl("no-store");
        if (problem.retryAfterSeconds() != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfterSeconds()));
        }
        byte[] body = bytes(problem);
        headers.setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /** The problem as JSON, with the trace it belongs to. */
    public byte[] bytes(Problem problem) {
        return json.writeValueAsBytes(traced(problem));
    }

    private Problem traced(Problem problem) {
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null || problem.instance() != null) {
            return problem;
        }
        return problem.instance("urn:trace:" + span.context().traceId());
    }
}
