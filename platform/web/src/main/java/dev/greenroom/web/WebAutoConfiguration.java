package dev.greenroom.web;

import dev.greenroom.decided.JsonReplies;
import io.micrometer.tracing.Tracer;
import jakarta.validation.Validator;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP side that all services share. */
@AutoConfiguration(
        after = JacksonAutoConfiguration.class,
        before = {WebFluxAutoConfiguration.class, ErrorWebFluxAutoConfiguration.class})
@EnableConfigurationProperties(WebProperties.class)
class WebAutoConfiguration {

    /** The one clock; nothing else may ask for the time. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    Ids ids(Clock clock) {
        return new Ids(clock);
    }

    @Bean
    ValidationWords validationWords(Validator validator) {
        return new ValidationWords(validator);
    }

    @Bean
    IdempotentRequests idempotentRequests(JsonMapper json) {
        return new IdempotentRequests(json);
    }

    @Bean
    JsonReplies jsonReplies(JsonMapper json) {
        return new JsonReplies(json);
    }

    @Bean
    StrictMessages strictMessages(JsonMapper json, Validator validator, WebProperties properties) {
        return new StrictMessages(
                json, validator, new ProblemMapping(properties.bodyLimit().toBytes()));
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, ObjectProvider<Tracer> tracer) {
        return new ProblemWriter(json, tracer.getIfAvailable());
    }

    @Bean
    ProblemHandler problemHandler(WebProperties properties, ProblemWriter writer) {
        return new ProblemHandler(new ProblemMapping(properties.bodyLimit().toBytes()), writer);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebFluxConfigurer strictRequests(JsonMapper json, WebProperties properties) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs()
                        .maxInMemorySize((int) properties.bodyLimit().toBytes());
                codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(RequestJson.strict(json)));
            }

            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new CallerArgument());
            }
        };
    }
}
