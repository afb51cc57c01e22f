package dev.greenroom.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Where a service says which events it reads. Register while the beans are made; reading begins when the application has
 * started.
 *
 * <pre>{@code inbox.consumer("scoring").on("greenroom.answers", Map.of("AnswerSubmitted", this::submitted));}</pre>
 */
public final class Inbox {

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    /** Names a consumer; the name is its Kafka group and part of its dead-letter topics' names. */
    public Consumer consumer(String name) {
        return new Consumer(name);
    }

    List<Subscription> subscriptions() {
        return List.copyOf(subscriptions);
    }

    Optional<Subscription> subscription(String consumer, String topic) {
        return subscriptions.stream()
                .filter(each -> each.consumer().equals(consumer) && each.topic().equals(topic))
                .findFirst();
    }

    /** A consumer being described. */
    public final class Consumer {

        private final String name;

        private Consumer(String name) {
            this.name = name;
        }

        /** Reads the topic; handlers by short event name, for example {@code AnswerSubmitted}. */
        public Consumer on(String topic, Map<String, EventHandler> handlers) {
            subscriptions.add(new Subscription(name, topic, Map.copyOf(handlers)));
            return this;
        }
    }
}
