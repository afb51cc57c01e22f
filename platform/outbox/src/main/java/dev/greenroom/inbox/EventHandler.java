package dev.greenroom.inbox;

import reactor.core.publisher.Mono;

/** Gives one event its effect. May be called again for the same event, so the effect notes the event's number. */
@FunctionalInterface
public interface EventHandler {

    Mono<Void> handle(ReceivedEvent event);
}
