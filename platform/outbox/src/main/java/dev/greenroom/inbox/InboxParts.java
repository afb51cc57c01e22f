package dev.greenroom.inbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.greenroom.event.EventTracing;
import dev.greenroom.outbox.Sender;
import java.time.Clock;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;

/** What the consumers share. */
record InboxParts(
        KeyStates keyStates,
        Handling handling,
        DeadLetterTopic deadLetters,
        Replayer replayer,
        InboxSettings settings,
        InboxMetrics metrics,
        Function<String, Consumer<byte[], byte[]>> consumers) {

    static InboxParts of(
            MongoDatabase database,
            Sender sender,
            InboxSettings settings,
            InboxMetrics metrics,
            Clock clock,
            EventTracing tracing,
            Function<String, Consumer<byte[], byte[]>> consumers) {
        var keyStates = new KeyStates(database, clock);
        var handling = new Handling(settings, tracing, metrics);
        var replayer = new Replayer(keyStates, handling, consumers);
        var deadLetters = new DeadLetterTopic(sender, clock, metrics);
        return new InboxParts(keyStates, handling, deadLetters, replayer, settings, metrics, consumers);
    }
}
