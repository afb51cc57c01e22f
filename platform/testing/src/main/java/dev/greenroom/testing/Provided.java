package dev.greenroom.testing;

import java.util.function.Supplier;

/** Chooses where a part comes from: named from outside, else a container, else embedded. */
final class Provided {

    private Provided() {}

    static String orElse(String property, Supplier<String> container, Supplier<String> embedded) {
        var given = System.getProperty(property, "");
        if (!given.isBlank()) {
            return given;
        }
        return Containers.available() ? container.get() : embedded.get();
    }
}
