package dev.greenroom.scoring.accuracy;

import dev.greenroom.scoring.accuracy.Agreement.Pair;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints how well each scorer did on answers that people graded; the first scorer is compared with the second. */
final class Report {

    private static final int FEWEST = 20;

    private final List<GradedAnswer> answers;
    private final double[][] scores;
    private final List<String> names;
    private final PrintStream out;

    /** A column of {@code scores} for each name, a row for each answer. */
    Report(List<GradedAnswer> answers, double[][] scores, List<String> names, PrintStream out) {
        this.answers = answers;
        this.scores = scores;
        this.names = names;
        this.out = out;
    }

    void print() {
        var sets = bySet(answer -> answer.grade() != null && !answer.adversarial());
        sets.values().removeIf(rows -> rows.size() < FEWEST);
        sets.forEach((set, rows) -> agreement(set, rows));
        if (sets.size() > 1) {
            means(sets);
        }
        if (answers.stream().anyMatch(GradedAnswer::adversarial)) {
            adversarial();
        }
    }

    private Map<String, List<Integer>> bySet(Predicate<GradedAnswer> wanted) {
        return IntStream.range(0, answers.size())
                .filter(i -> wanted.test(answers.get(i)))
                .boxed()
                .collect(
                        Collectors.groupingBy(i -> answers.get(i).item().dataset(), TreeMap::new, Collectors.toList()));
    }

    private void agreement(String set, List<Integer> rows) {
        var written = written(rows);
        out.println();
        out.printf(Locale.ROOT, "%s: %d answers, %d of them empty%n", set, rows.size(), rows.size() - written.size());
        out.printf(
                Locale.ROOT,
                "%-18s %6s %18s %6s %18s %6s %6s | %s%n",
                "",
                "r",
                "95 %",
                "AUC",
                "95 %",
                "order",
                "RMSE",
                "without empty: r, AUC, order");
        List<List<Agreement>> draws = new ArrayList<>();
        for (int scorer = 0; scorer < names.size(); scorer++) {
            var all = Agreement.of(pairs(rows, scorer));
            var some = Agreement.of(pairs(written, scorer));
            var drawn = Interval.draws(pairs(rows, scorer));
            draws.add(drawn);
            out.printf(
                    Locale.ROOT,
                    "%-18s %6.3f %18s %6.3f %18s %6.3f %6.3f | %.3f %.3f %.3f%n",
                    names.get(scorer),
                    all.r(),
                    Interval.of(drawn, Agreement::r),
                    all.auc(),
                    Interval.of(drawn, Agreement::auc),
                    all.order(),
                    all.rmse(),
                    some.r(),
                    some.auc(),
                    some.order());
        }
        if (names.size() > 1) {
            out.printf(
                    Locale.ROOT,
                    "%s minus %s: r %s, AUC %s%n",
                    names.get(0),
                    names.get(1),
                    Interval.ofDifference(draws.get(0), draws.get(1), Agreement::r),
                    Interval.ofDifference(draws.get(0), draws.get(1), Agreement::auc));
        }
    }

    private void means(Map<String, List<Integer>> sets) {
        out.println();
        out.printf(Locale.ROOT, "mean of the sets without empty answers: r, AUC, order%n");
        for (int scorer = 0; scorer < names.size(); scorer++) {
            int column = scorer;
            var each = sets.values().stream()
                    .map(rows -> Agreement.of(pairs(written(rows), column)))
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "%-18s %.3f %.3f %.3f%n",
                    names.get(scorer),
                    each.stream().mapToDouble(Agreement::r).average().orElse(0),
                    each.stream().mapToDouble(Agreement::auc).average().orElse(0),
                    each.stream().mapToDouble(Agreement::order).average().orElse(0));
        }
    }

    private void adversarial() {
        List<Map<String, AdversarialShares.Share>> shares = IntStream.range(0, names.size())
                .mapToObj(scorer -> AdversarialShares.of(cases(scorer), fullMarks(scorer)))
                .toList();
        out.println();
        out.printf(
                Locale.ROOT,
                "adversarial: low cases that reach a human full-mark answer, high cases under half of the full mark%n");
        out.printf(
                Locale.ROOT,
                "%-45s %5s %5s %s%n",
                "",
                "",
                "cases",
                names.stream().map("%18s"::formatted).collect(Collectors.joining()));
        shares.getFirst()
                .forEach((kind, share) -> out.printf(
                        Locale.ROOT,
                        "%-45s %5s %5d %s%n",
                        kind,
                        share.high() ? "high" : "low",
                        share.cases(),
                        wrong(shares, kind)));
    }

    private static String wrong(List<Map<String, AdversarialShares.Share>> shares, String kind) {
        return shares.stream()
                .map(each -> each.get(kind))
                .filter(Objects::nonNull)
                .map(share -> String.format(Locale.ROOT, "%16.1f %%", 100 * share.wrong()))
                .collect(Collectors.joining());
    }

    private List<AdversarialShares.Case> cases(int scorer) {
        return IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).adversarial())
                .mapToObj(i -> new AdversarialShares.Case(answers.get(i), scores[i][scorer]))
                .toList();
    }

    private Map<String, List<Double>> fullMarks(int scorer) {
        return IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).full() && !answers.get(i).adversarial())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> answers.get(i).item().questionKey(),
                        Collectors.mapping(i -> scores[i][scorer], Collectors.toList())));
    }

    private List<Integer> written(List<Integer> rows) {
        return rows.stream().filter(i -> !answers.get(i).item().empty()).toList();
    }

    private List<Pair> pairs(List<Integer> rows, int scorer) {
        Map<String, Integer> questions = new HashMap<>();
        return rows.stream()
                .map(i -> new Pair(
                        scores[i][scorer],
                        answers.get(i).graded().score(),
                        questions.computeIfAbsent(answers.get(i).item().questionKey(), key -> questions.size())))
                .toList();
    }
}
