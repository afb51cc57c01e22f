package dev.greenroom.supervisor;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code ./greenroom up}: starts everything, says where it is, and waits for Ctrl-C. */
public final class SupervisorMain {

    private SupervisorMain() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            var line = new CommandLine(List.of(args));
            if (line.has("--prepare")) {
                prepare(line.settings());
            } else {
                run(line.settings());
            }
        } catch (Sentence e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void prepare(Settings settings) {
        var installed = new Installation(settings).all();
        new Training(settings, Console.ofTerminal(settings.quiet())).train(installed);
    }

    private static void run(Settings settings) throws InterruptedException {
        long begun = System.nanoTime();
        var console = Console.ofTerminal(settings.quiet());
        console.say("Starting Greenroom; data in " + settings.data() + ", logs in " + settings.logs());
        var platform = Platform.start(settings, console);
        console.say(String.format("%nReady after %.1f s: %s", (System.nanoTime() - begun) / 1e9, platform.publicUrl()));
        console.say("Ctrl-C stops it.");
        new CountDownLatch(1).await();
    }
}
