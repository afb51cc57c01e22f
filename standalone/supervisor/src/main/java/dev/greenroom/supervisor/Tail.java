package dev.greenroom.supervisor;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines of an output, for the message that says what went wrong. */
final class Tail {

    private static final int LINES = 15;

    private final Deque<String> lines = new ArrayDeque<>();

    synchronized void add(String line) {
        lines.addLast(line);
        if (lines.size() > LINES) {
            lines.removeFirst();
        }
    }

    @Override
    public synchronized String toString() {
        return String.join("\n", lines);
    }
}
