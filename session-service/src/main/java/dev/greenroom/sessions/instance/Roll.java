package dev.greenroom.sessions.instance;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * When instances last said that they are there.
 *
 * @param servedAt when the last one did, also if it has left since
 * @param instances those that have not left
 */
record Roll(Instant servedAt, Map<String, Instant> instances) {

    Roll {
        instances = Map.copyOf(instances);
    }

    static Roll empty(Instant now) {
        return new Roll(now, Map.of());
    }

    /** With an instance that is there, without those that have been silent for too long. */
    Roll with(String instance, Instant now, Duration forgetAfter) {
        var present = new HashMap<>(instances);
        present.values().removeIf(at -> at.plus(forgetAfter).isBefore(now));
        present.put(instance, now);
        return new Roll(later(now), present);
    }

    /** Without one that leaves. */
    Roll without(String instance, Instant now) {
        var present = new HashMap<>(instances);
        present.remove(instance);
        return new Roll(later(now), present);
    }

    /** Whether nobody has been there for so long. */
    boolean isBroken(Instant now, Duration outageAfter) {
        return servedAt.plus(outageAfter).isBefore(now);
    }

    private Instant later(Instant now) {
        return now.isAfter(servedAt) ? now : servedAt;
    }
}
