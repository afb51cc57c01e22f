package dev.greenroom.event;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Traces events where the application has a tracer. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration"
        })
@ConditionalOnClass({Tracer.class, Propagator.class})
class TracingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(EventTracing.class)
    @ConditionalOnBean({Tracer.class, Propagator.class, ObservationRegistry.class})
    EventTracing eventTracing(Tracer tracer, Propagator propagator, ObservationRegistry observations) {
        return new MicrometerTracing(tracer, propagator, observations);
    }
}
