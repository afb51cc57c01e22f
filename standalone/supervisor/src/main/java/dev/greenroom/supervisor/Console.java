package dev.greenroom.supervisor;

import java.io.PrintStream;
import java.util.Optional;

/** What a person sees: our own sentences, and the parts' log lines with the part's name before them. */
final class Console {

    private static final int WIDTH = 16;

    private final PrintStream out;
    private final boolean colours;
    private final boolean quiet;

    Console(PrintStream out, boolean colours, boolean quiet) {
        this.out = out;
        this.colours = colours;
        this.quiet = quiet;
    }

    /** Colours only on a terminal whose owner has not refused them (no-color.org). */
    static Console ofTerminal(boolean quiet) {
        var terminal = Optional.ofNullable(System.console()).filter(console -> console.isTerminal());
        return new Console(System.out, terminal.isPresent() && System.getenv("NO_COLOR") == null, quiet);
    }

    synchronized void say(String sentence) {
        out.println(colours ? "\u001b[1m" + sentence + "\u001b[0m" : sentence);
        out.flush();
    }

    synchronized void logLine(Part part, String line) {
        if (!quiet) {
            var prefix = String.format("%-" + WIDTH + "s | ", part.title());
            out.println((colours ? "\u001b[" + colour(part) + "m" + prefix + "\u001b[0m" : prefix) + line);
        }
    }

    private static int colour(Part part) {
        return switch (part) {
            case STORE -> 90;
            case BROKER -> 37;
            case QUESTIONS -> 33;
            case SESSIONS -> 36;
            case SCORING -> 35;
            case GATEWAY -> 32;
        };
    }
}
