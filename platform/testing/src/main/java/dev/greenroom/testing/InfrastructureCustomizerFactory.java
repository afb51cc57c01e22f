package dev.greenroom.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Finds {@link UseInfrastructure} on a test class; Spring's test framework finds this in {@code spring.factories}. */
final class InfrastructureCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        var use = AnnotatedElementUtils.findMergedAnnotation(testClass, UseInfrastructure.class);
        return use == null ? null : new InfrastructureCustomizer(use.database());
    }
}
