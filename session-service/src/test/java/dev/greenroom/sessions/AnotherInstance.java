package dev.greenroom.sessions;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One more instance of the service, with the same store and, unless an argument names another one, the same broker. */
final class AnotherInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private AnotherInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static AnotherInstance beside(ApplicationContext first, String... arguments) {
        var same = Stream.of("spring.mongodb.uri", "spring.kafka.bootstrap-servers", "greenroom.jwks-uri")
                .map(name -> "--" + name + "=" + first.getEnvironment().getProperty(name));
        var own = Stream.of("--server.port=0", "--management.server.port=0", "--logging.structured.format.console=");
        // Of an argument that is given twice the last one would not win; so what the test says replaces the rest.
        var given = Arrays.stream(arguments).map(argument -> argument.substring(0, argument.indexOf('=')));
        var names = given.toList();
        var all = Stream.concat(
                Stream.concat(same, own).filter(argument -> names.stream().noneMatch(argument::startsWith)),
                Arrays.stream(arguments));
        return new AnotherInstance(
                new SpringApplicationBuilder(SessionServiceApplication.class).run(all.toArray(String[]::new)));
    }

    int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
