package dev.greenroom.web;

import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a handler its caller, of the kind that the handler takes. */
final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Caller.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return Callers.current().map(caller -> {
            if (!parameter.getParameterType().isInstance(caller)) {
                throw CommonProblems.forbidden("This is not for callers of this kind.")
                        .exception();
            }
            return caller;
        });
    }
}
