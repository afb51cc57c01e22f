package dev.greenroom.testing;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Sets the addresses of broker and store; a record, because Spring caches contexts by equal customizers. */
record InfrastructureCustomizer(String database) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Map<String, Object> properties = Map.of(
                "spring.mongodb.uri", TestInfrastructure.mongoUri(database),
                "spring.kafka.bootstrap-servers", TestInfrastructure.kafka());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("greenroom-test-infrastructure", properties));
    }
}
