package dev.greenroom.testing;

import java.util.ArrayDeque;
import java.util.Deque;

/** One shutdown hook that undoes in reverse order; separate hooks would run at the same time. */
final class AtExit {

    private static final Deque<Runnable> ACTIONS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::runAll, "test-infrastructure"));
    }

    private AtExit() {}

    static synchronized void run(Runnable action) {
        ACTIONS.push(action);
    }

    private static synchronized void runAll() {
        ACTIONS.forEach(Runnable::run);
    }
}
