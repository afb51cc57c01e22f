package dev.greenroom.supervisor;

import java.util.List;

/** What the gateway says about how to get in; for the person at the console only, since a link opens something. */
final class Greeting {

    private static final List<String> BEGINNINGS = List.of("Set-up link:", "Demo accounts:");

    private Greeting() {}

    static boolean is(Part part, String line) {
        return part == Part.GATEWAY && BEGINNINGS.stream().anyMatch(line::startsWith);
    }
}
