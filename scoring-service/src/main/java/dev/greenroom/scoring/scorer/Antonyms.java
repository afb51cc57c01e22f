package dev.greenroom.scoring.scorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that mean the opposite of each other; to the model they are near, because they stand in the same places. */
final class Antonyms {

    private static final Map<String, Set<String>> OPPOSITES = opposites("""
            open closed, open close, opened closed, positive negative, series parallel, more less, more fewer, most least,
            increase decrease, increases decreases, increasing decreasing, increased decreased, rise fall, rises falls,
            higher lower, high low, highest lowest, large small, larger smaller, largest smallest, big small, bigger smaller,
            greater less, greater smaller, connected disconnected, connected separated, connect disconnect, before after,
            first last, hot cold, hotter colder, warm cool, warmer cooler, fast slow, faster slower, true false,
            static dynamic, public private, same different, heavy light, heavier lighter, hard soft, harder softer,
            strong weak, stronger weaker, long short, longer shorter, complete incomplete, left right, up down, above below,
            inside outside, with without, add remove, start end, begin end, front back, top bottom, head tail, push pop,
            minimum maximum, min max, ascending descending, linear nonlinear, supervised unsupervised, input output,
            best worst, early late, earlier later, loud quiet, wet dry, attract repel, gain lose, always never,
            possible impossible, equal unequal, mutable immutable, synchronous asynchronous, optimistic pessimistic,
            enable disable, enabled disabled, allow forbid, accept reject, succeed fail, succeeds fails, read write,
            blocking nonblocking, ordered unordered, sorted unsorted, encrypt decrypt, horizontal vertical
            """);

    private Antonyms() {}

    static boolean are(String a, String b) {
        var opposites = OPPOSITES.get(a);
        return opposites != null && opposites.contains(b);
    }

    private static Map<String, Set<String>> opposites(String pairs) {
        Map<String, Set<String>> opposites = new HashMap<>();
        for (String pair : pairs.split(",", -1)) {
            var words = pair.strip().split("\\s+", -1);
            opposites.computeIfAbsent(words[0], word -> new HashSet<>()).add(words[1]);
            opposites.computeIfAbsent(words[1], word -> new HashSet<>()).add(words[0]);
        }
        return Map.copyOf(opposites);
    }
}
