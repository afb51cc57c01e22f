package dev.greenroom.sessions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One more instance of the service, with the same store and broker unless it is told otherwise. */
final class AnotherInstance implements AutoCloseable {

    private static final List<String> SHARED =
            List.of("spring.mongodb.uri", "spring.kafka.bootstrap-servers", "greenroom.jwks-uri");

    private final ConfigurableApplicationContext context;

    private AnotherInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static AnotherInstance beside(ApplicationContext first, Map<String, String> otherwise) {
        var properties = new HashMap<>(
                Map.of("server.port", "0", "management.server.port", "0", "logging.structured.format.console", ""));
        SHARED.forEach(name -> properties.put(
                name, Objects.requireNonNull(first.getEnvironment().getProperty(name), name)));
        properties.putAll(otherwise);
        var arguments = properties.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue());
        return new AnotherInstance(
                new SpringApplicationBuilder(SessionServiceApplication.class).run(arguments.toArray(String[]::new)));
    }

    int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
