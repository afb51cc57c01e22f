package dev.greenroom.scoring.accuracy;

import dev.greenroom.scoring.scorer.Comparison;
import dev.greenroom.scoring.scorer.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code ./greenroom accuracy}: scores files of answers and says how well that agrees with their grades. */
public final class AccuracyMain {

    private static final int SEEDS = 5;

    private AccuracyMain() {}

    public static void main(String... args) throws IOException {
        try {
            run(Options.of(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        }
    }

    private static void run(Options options) throws IOException {
        if (options.speed()) {
            new Speed(System.out).print();
            return;
        }
        List<GradedAnswer> answers = new ArrayList<>();
        for (var file : options.files()) {
            answers.addAll(AnswerFile.read(file));
        }
        // Question by question: what was made of a reference is used again while it is still remembered.
        answers.sort(Comparator.comparing(answer -> answer.item().questionKey()));
        if (options.confirmed() > 0) {
            withConfirmed(answers, options);
        } else {
            var scores = Scores.of(items(answers), Comparison.load(), ConfirmedAnswers.NONE);
            write(answers, scores, options);
            new Report(answers, scores, names(Comparison.load()), System.out).print();
        }
    }

    /** Each seed draws other references; the report is of each draw apart, over what was not drawn. */
    private static void withConfirmed(List<GradedAnswer> answers, Options options) throws IOException {
        var scorers = Comparison.load();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var confirmed = ConfirmedAnswers.draw(answers, options.confirmed(), seed);
            var rest = answers.stream()
                    .filter(answer -> !confirmed.holds(answer.item()))
                    .toList();
            System.out.printf(
                    Locale.ROOT, "%n=== %d confirmed answers per question, draw %d%n", options.confirmed(), seed);
            var scores = Scores.of(items(rest), scorers, confirmed);
            write(rest, scores, options);
            new Report(rest, scores, names(scorers), System.out).print();
        }
    }

    private static List<Item> items(List<GradedAnswer> answers) {
        return answers.stream().map(GradedAnswer::item).toList();
    }

    private static List<String> names(List<Scorer> scorers) {
        return scorers.stream().map(scorer -> scorer.version().name()).toList();
    }

    private static void write(List<GradedAnswer> answers, double[][] scores, Options options) throws IOException {
        Path out = options.out();
        if (out == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            var item = answers.get(i).item();
            lines.add(String.format(Locale.ROOT, "%s\t%s\t%.6f", item.dataset(), item.answerId(), scores[i][0]));
        }
        Files.write(out, lines);
    }
}
