package dev.greenroom.sessions.session;

import dev.greenroom.aggregate.AggregateStore;
import java.time.Clock;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** Commits, and is gone before anything that should follow has begun. */
public final class DyingInstance {

    private DyingInstance() {}

    public static void command(ApplicationContext service, String id, SessionCommand command) {
        var nobody = new DefaultListableBeanFactory().getBeanProvider(SessionObserver.class);
        var sessions = new Sessions(
                service.getBean(AggregateStore.class),
                service.getBean(PublishedSessionEvents.class),
                nobody,
                service.getBean(Clock.class));
        sessions.command(id, command).block();
    }
}
