package dev.greenroom.sessions.session;

import java.util.ArrayList;
import java.util.List;

/** Who asked to enter and who was let in, by invitation. */
public record Lobby(List<String> waiting, List<String> admitted) {

    public Lobby {
        waiting = List.copyOf(waiting);
        admitted = List.copyOf(admitted);
    }

    static Lobby empty() {
        return new Lobby(List.of(), List.of());
    }

    Lobby asking(String invitation) {
        return new Lobby(with(waiting, invitation), admitted);
    }

    Lobby admitting(String invitation) {
        return new Lobby(without(waiting, invitation), with(admitted, invitation));
    }

    Lobby leaving(String invitation) {
        return new Lobby(without(waiting, invitation), without(admitted, invitation));
    }

    private static List<String> with(List<String> ids, String id) {
        if (ids.contains(id)) {
            return ids;
        }
        var all = new ArrayList<>(ids);
        all.add(id);
        return all;
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }
}
