package dev.greenroom.scoring.accuracy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Per kind of adversarial case the share that went wrong: a low case that reaches what a human full-mark answer to the
 * same question got, a high case under half of the full mark.
 */
final class AdversarialShares {

    private static final String HUMAN = "a full-mark human answer";
    private static final double HALF = .5;

    private AdversarialShares() {}

    /** A case and its score. */
    record Case(GradedAnswer answer, double score) {}

    /** How many cases of one kind there are, and the share of comparisons that they won or lost wrongly. */
    record Share(int cases, boolean high, double wrong) {}

    static Map<String, Share> of(List<Case> cases, Map<String, List<Double>> fullMarks) {
        Map<String, List<Double>> humans = cases.stream()
                .filter(each -> HUMAN.equals(each.answer().graded().kind()))
                .collect(Collectors.groupingBy(
                        each -> each.answer().item().questionKey(),
                        Collectors.mapping(Case::score, Collectors.toList())));
        Map<String, List<Case>> byKind = cases.stream()
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.answer().graded().kind()), TreeMap::new, Collectors.toList()));
        Map<String, Share> shares = new TreeMap<>();
        byKind.forEach((kind, all) -> shares.put(kind, share(all, humans.isEmpty() ? fullMarks : humans)));
        return shares;
    }

    private static Share share(List<Case> cases, Map<String, List<Double>> humans) {
        boolean high = cases.getFirst().answer().graded().high();
        var wrong = cases.stream()
                .flatMap(each -> high ? List.of(each.score() < HALF).stream() : beaten(each, humans).stream())
                .toList();
        long count = wrong.stream().filter(Boolean::booleanValue).count();
        return new Share(cases.size(), high, wrong.isEmpty() ? Double.NaN : (double) count / wrong.size());
    }

    /** A tie counts as beaten: the human deserved more. */
    private static Collection<Boolean> beaten(Case low, Map<String, List<Double>> humans) {
        return humans.getOrDefault(low.answer().item().questionKey(), List.of()).stream()
                .map(human -> low.score() >= human)
                .toList();
    }
}
