package dev.greenroom.endtoend;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a client does while a part is away: the same request again, with the same key, until it is answered. */
final class Insistence {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Insistence() {}

    /** Repeats while the platform, not the request, is the reason for no answer. */
    static Answer insist(Supplier<Answer> request) {
        return until(request, answer -> !answer.isTransient());
    }

    /** Repeats until the answer is the one that is waited for, which other services may have to hear of first. */
    static Answer until(Supplier<Answer> request, Predicate<Answer> enough) {
        var last = new AtomicReference<Answer>();
        try {
            await().pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(PAUSE)
                    .atMost(LIMIT)
                    .until(() -> {
                        last.set(request.get());
                        return enough.test(last.get());
                    });
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            throw new AssertionError("Still not the answer that was waited for: " + last.get(), e);
        }
        return last.get();
    }
}
