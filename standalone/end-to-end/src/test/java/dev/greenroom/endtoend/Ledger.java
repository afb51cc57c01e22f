package dev.greenroom.endtoend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the platform has acknowledged in one session; all of it must still be true in the end. */
record Ledger(Map<String, String> answers, Map<String, Integer> ratings, Map<String, String> notes) {

    Ledger() {
        this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }
}
