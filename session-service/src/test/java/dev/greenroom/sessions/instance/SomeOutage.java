package dev.greenroom.sessions.instance;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Makes it look as if no instance had been there since a moment. */
public final class SomeOutage {

    private SomeOutage() {}

    public static void since(ApplicationContext service, Instant moment) {
        var rolls = service.getBean(Rolls.class);
        rolls.change(moment, roll -> new Roll(moment, Map.of())).block();
        service.getBean(Heartbeat.class).once().block();
    }
}
