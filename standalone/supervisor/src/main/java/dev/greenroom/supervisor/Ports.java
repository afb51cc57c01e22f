package dev.greenroom.supervisor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The ports of one start. They stay the same when a part is started again. */
final class Ports {

    /**
     * Free ports are taken from below the range that systems use for outgoing connections: one of those could sit on the
     * port of a killed part when it comes back.
     */
    private static final int FIRST_FREE = 20_000;

    private static final int FREE_RANGE = 10_000;

    private final Map<Part, Integer> main = new EnumMap<>(Part.class);
    private final Map<Part, Integer> second = new EnumMap<>(Part.class);
    private final Set<Integer> taken = new HashSet<>();
    private final Random random = new Random();
    private final boolean usual;

    private Ports(boolean usual) {
        this.usual = usual;
    }

    static Ports choose(Settings settings) {
        var ports = new Ports(settings.port() != 0);
        for (var part : Part.values()) {
            ports.main.put(part, part == Part.GATEWAY ? ports.publicPort(settings) : ports.inner(part.usualPort()));
            ports.second.put(part, ports.inner(part.usualSecondPort()));
        }
        return ports;
    }

    int of(Part part) {
        return main.getOrDefault(part, 0);
    }

    int secondOf(Part part) {
        return second.getOrDefault(part, 0);
    }

    private int publicPort(Settings settings) {
        if (settings.port() == 0) {
            return free();
        }
        if (!isFree(settings.bind(), settings.port())) {
            throw new Sentence("Port " + settings.port() + " on " + settings.bind()
                    + " is in use; end what uses it or choose another with --port.");
        }
        return settings.port();
    }

    private int inner(int preferred) {
        return usual && isFree("127.0.0.1", preferred) && taken.add(preferred) ? preferred : free();
    }

    private int free() {
        while (true) {
            int port = FIRST_FREE + random.nextInt(FREE_RANGE);
            if (isFree("127.0.0.1", port) && taken.add(port)) {
                return port;
            }
        }
    }

    static boolean isFree(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
