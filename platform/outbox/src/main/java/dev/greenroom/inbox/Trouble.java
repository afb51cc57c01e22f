package dev.greenroom.inbox;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import dev.greenroom.event.Passing;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.RetriableException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Tells trouble that passes (the store is away) from events that cannot be taken, and paces what is tried again. */
final class Trouble {

    private Trouble() {}

    static boolean passes(Throwable failure) {
        return failure instanceof Passing
                || failure instanceof MongoSocketException
                || failure instanceof MongoTimeoutException
                || failure instanceof MongoWriteConcernException
                || failure instanceof RetriableException
                || failure instanceof TimeoutException
                || (failure instanceof MongoException store && store.hasErrorLabel("RetryableWriteError"));
    }

    /** Without end while the trouble passes; otherwise as often as the settings say. */
    static Retry retry(InboxSettings settings, Runnable onRetry) {
        var failures = new AtomicInteger();
        return Retry.from(signals -> signals.concatMap(signal -> {
            var failure = signal.failure();
            if (!passes(failure) && failures.incrementAndGet() >= settings.attempts()) {
                return Mono.<Long>error(failure);
            }
            onRetry.run();
            return Mono.delay(pause(settings, signal.totalRetries()));
        }));
    }

    /** For the consumer's own bookkeeping: without it nothing can go on. */
    static Retry endless(InboxSettings settings) {
        return Retry.from(signals -> signals.concatMap(signal -> Mono.delay(pause(settings, signal.totalRetries()))));
    }

    private static Duration pause(InboxSettings settings, long retries) {
        long longest = settings.longestPause().toMillis();
        long whole = Math.min(longest, settings.firstPause().toMillis() << Math.min(retries, 12));
        return Duration.ofMillis(whole / 2 + ThreadLocalRandom.current().nextLong(whole / 2 + 1));
    }

    static String describe(Throwable failure) {
        var text = failure.getClass().getName() + ": " + failure.getMessage();
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
