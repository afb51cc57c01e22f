package dev.greenroom.sessions.room;

import dev.greenroom.sessions.instance.Signal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who sits at sockets of other instances, by what those say; what is not said again is forgotten. */
final class Elsewhere {

    private record Said(List<Signal.Person> people, long at) {}

    private final long forgetAfter;
    private final Map<String, Said> byInstance = new ConcurrentHashMap<>();

    Elsewhere(long forgetAfterMillis) {
        this.forgetAfter = forgetAfterMillis;
    }

    /** True if the instance has not said anything for so long that it may not know who is here. */
    boolean hear(Signal.Present present, long now) {
        var people = List.copyOf(present.people());
        var before = people.isEmpty()
                ? byInstance.remove(present.instance())
                : byInstance.put(present.instance(), new Said(people, now));
        return !people.isEmpty() && (before == null || isOld(before, now));
    }

    List<Signal.Person> people(long now) {
        return byInstance.values().stream()
                .filter(said -> !isOld(said, now))
                .flatMap(said -> said.people().stream())
                .toList();
    }

    private boolean isOld(Said said, long now) {
        return now - said.at() > forgetAfter;
    }
}
