package dev.greenroom.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The last word on every failed request: a problem detail, and a log line only where the fault is ours. */
final class ProblemHandler implements ErrorWebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemMapping mapping;
    private final ProblemWriter writer;

    ProblemHandler(ProblemMapping mapping, ProblemWriter writer) {
        this.mapping = mapping;
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        Problem problem = mapping.of(failure);
        if (problem.status() == 500) {
            log.error("request failed", failure);
        } else if (problem.status() > 500) {
            log.warn("request refused with {}: {}", problem.status(), failure.toString());
        }
        if (failure instanceof MethodNotAllowedException method) {
            exchange.getResponse().getHeaders().setAllow(method.getSupportedMethods());
        }
        return writer.write(exchange, problem);
    }

    /** Before Spring Boot's own handler, which is at -1. */
    @Override
    public int getOrder() {
        return -2;
    }
}
