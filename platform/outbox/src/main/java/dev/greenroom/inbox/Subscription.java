package dev.greenroom.inbox;

import java.util.Map;

/**
 * What one consumer does with one topic.
 *
 * @param handlers by short event name; other events of the topic are passed over
 */
record Subscription(String consumer, String topic, Map<String, EventHandler> handlers) {

    String deadLetterTopic() {
        return topic + "." + consumer + ".dlt";
    }
}
