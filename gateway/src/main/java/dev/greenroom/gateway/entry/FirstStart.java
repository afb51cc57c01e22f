package dev.greenroom.gateway.entry;

import dev.greenroom.gateway.GatewayProperties;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Says at start how to get in: the set-up link until it has been used, the demo's password in a demo. */
@Component
class FirstStart {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final SetUp setUp;
    private final DemoData demo;
    private final GatewayProperties properties;

    FirstStart(SetUp setUp, DemoData demo, GatewayProperties properties) {
        this.setUp = setUp;
        this.demo = demo;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        greeting()
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(500)).maxBackoff(Duration.ofSeconds(10)))
                .subscribe(this::print, failure -> log.error("could not say how to get in", failure));
    }

    private Mono<String> greeting() {
        Mono<Boolean> prepared = properties.demo() ? demo.install() : Mono.just(false);
        return prepared.then(Mono.defer(setUp::isDone))
                .flatMap(done -> done ? demoGreeting() : setUp.link().map(link -> "Set-up link: " + link));
    }

    private Mono<String> demoGreeting() {
        return properties.demo()
                ? Mono.just("Demo accounts: ada, ben, hana and alex @demo.greenroom.dev, password " + DemoData.PASSWORD)
                : Mono.empty();
    }

    /** Not logged: a link that opens something must not stand in a log. */
    private void print(String greeting) {
        System.out.println(greeting);
    }
}
