package dev.greenroom.scoring.accuracy;

import dev.greenroom.scoring.scorer.AlignmentScorer;
import dev.greenroom.scoring.scorer.Calibration;
import dev.greenroom.scoring.scorer.Scorer;
import dev.greenroom.scoring.scorer.ScoringRequest;
import dev.greenroom.scoring.scorer.ScoringRequest.KeyPoint;
import dev.greenroom.scoring.scorer.ScoringRequest.Reference;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long one thread needs, and how much memory the process holds with the model. */
final class Speed {

    private static final int WARM_UP = 100;
    private static final int RUNS = 400;
    private static final String SAMPLE = """
            The server keeps the key that the client sends with each payment, in one transaction with its effect, so that a second
            request with the same key gets the first answer back. A unique index refuses the second row when two requests arrive at
            once. The client makes the key before the first try, keeps it on the phone, and uses it again after a restart. It waits
            longer after each failure, with some jitter, and gives up after a minute with a clear message. Keys are kept for a day,
            longer than any client tries. I would test it by cutting the connection at each step and counting the payments.""";

    private final PrintStream out;

    Speed(PrintStream out) {
        this.out = out;
    }

    void print() throws IOException {
        long begun = System.nanoTime();
        var scorer = AlignmentScorer.load();
        scorer.score(request(20, 1));
        out.printf(
                Locale.ROOT,
                "model loaded and first answer scored in %d ms%n",
                (System.nanoTime() - begun) / 1_000_000);
        measure(scorer, 300);
        measure(scorer, 75);
        measure(scorer, 16);
        out.printf(
                Locale.ROOT,
                "resident memory of this process: %s, of it heap %d MB%n",
                resident(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    private void measure(Scorer scorer, int words) {
        var wall = new double[RUNS];
        var cpu = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            var request = request(words, i);
            long before = System.nanoTime();
            long cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            scorer.score(request);
            if (i >= 0) {
                wall[i] = (System.nanoTime() - before) / 1e6;
                cpu[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore) / 1e6;
            }
        }
        double all = Arrays.stream(cpu).sum();
        Arrays.sort(wall);
        Arrays.sort(cpu);
        out.printf(
                Locale.ROOT,
                "answer of %3d words, six key points: median %.1f ms, p99 %.1f ms; of CPU median %.1f ms, p99 %.1f ms;"
                        + " %.0f answers a second and core%n",
                words,
                wall[RUNS / 2],
                wall[RUNS * 99 / 100],
                cpu[RUNS / 2],
                cpu[RUNS * 99 / 100],
                1000 * RUNS / all);
    }

    /** Each answer begins elsewhere, so that none is scored twice. */
    private static ScoringRequest request(int length, int shift) {
        var words = SAMPLE.strip().split("\\s+", -1);
        List<String> answer = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            answer.add(words[Math.floorMod(shift * 7 + i, words.length)]);
        }
        List<KeyPoint> points = new ArrayList<>();
        for (String sentence : SAMPLE.strip().split("\\. ", -1)) {
            points.add(new KeyPoint("point-" + points.size(), sentence, 1, List.of(sentence.substring(0, 24))));
        }
        return new ScoringRequest(
                "A phone app sends a payment and the connection drops. How do you let it try again?",
                "",
                List.of(new Reference("sample", SAMPLE)),
                points,
                String.join(" ", answer),
                Calibration.SHIPPED);
    }

    private static String resident() throws IOException {
        var status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? "unknown"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                        .findFirst()
                        .orElse("unknown");
    }
}
