package dev.greenroom.sessions.instance;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** All instances, this one among them: as the store lists them, and as the broker lets this one hear them. */
@Component
public class Colleagues {

    private final InstanceSettings settings;
    private final Clock clock;
    private final Map<String, Long> heardAt = new ConcurrentHashMap<>();
    private volatile Set<String> listed = Set.of();

    Colleagues(InstanceSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this instance hears all that others would say. If not, it cannot say that somebody is not there. */
    public boolean areAllHeard() {
        var all = listed;
        return !all.isEmpty() && all.stream().allMatch(this::isHeard);
    }

    void heard(String instance) {
        heardAt.put(instance, clock.millis());
    }

    void listed(Set<String> instances) {
        listed = Set.copyOf(instances);
        heardAt.keySet().removeIf(instance -> !isHeard(instance));
    }

    private boolean isHeard(String instance) {
        var at = heardAt.get(instance);
        return at != null && clock.millis() - at <= settings.forgetAfter().toMillis();
    }
}
