package dev.greenroom.endtoend;

import static org.awaitility.Awaitility.await;

import dev.greenroom.supervisor.Part;
import dev.greenroom.supervisor.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Kills every part once with SIGKILL, in a random order at random moments, and sees each come back. */
final class Killer {

    private final Platform platform;
    private final Random random;
    private final CountDownLatch left = new CountDownLatch(Part.values().length);

    Killer(Platform platform, Random random) {
        this.platform = platform;
        this.random = random;
    }

    void killAll() throws InterruptedException {
        var order = new ArrayList<>(Arrays.asList(Part.values()));
        Collections.shuffle(order, random);
        for (var part : order) {
            left.await(500 + random.nextInt(2_000), TimeUnit.MILLISECONDS);
            killAndAwaitReturn(part);
            left.countDown();
        }
    }

    /** Lets a script go on when so many parts have been killed. */
    void awaitKills(int kills) {
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(5))
                .until(() -> Part.values().length - left.getCount() >= kills);
    }

    private void killAndAwaitReturn(Part part) {
        int starts = platform.starts(part);
        platform.kill(part);
        await().atMost(Duration.ofSeconds(60)).until(() -> platform.starts(part) > starts && platform.isReady(part));
    }
}
