package dev.greenroom.outbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** What a failed send means, and when to try again. */
final class Failures {

    private static final long FIRST_PAUSE = Duration.ofMillis(50).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofSeconds(5).toNanos();

    private Failures() {}

    /** Whether the broker refuses the event itself; all else is the broker's or the network's trouble and will pass. */
    static boolean isPoison(Throwable error) {
        return error instanceof RecordTooLargeException
                || error instanceof RecordBatchTooLargeException
                || error instanceof SerializationException
                || error instanceof InvalidTopicException
                || error instanceof org.apache.kafka.common.InvalidRecordException
                || error instanceof PolicyViolationException;
    }

    /** Exponential with jitter, so that a thousand lines do not come back in step. */
    static Duration pause(int attempts) {
        long whole = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(attempts - 1, 10));
        return Duration.ofNanos(whole / 2 + ThreadLocalRandom.current().nextLong(whole / 2 + 1));
    }

    static String describe(Throwable error) {
        var text = error.getClass().getSimpleName() + ": " + error.getMessage();
        return text.length() <= 300 ? text : text.substring(0, 300);
    }
}
