package dev.greenroom.scoring.accuracy;

import dev.greenroom.scoring.scorer.ScoringRequest.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Full-mark answers drawn for each question to serve as further references. Who is drawn is not evaluated. A question
 * keeps at least one full-mark answer for the evaluation.
 *
 * @param drawn per question
 * @param ids dataset and id of all that were drawn
 */
record ConfirmedAnswers(Map<String, List<Reference>> drawn, Set<String> ids) {

    static final ConfirmedAnswers NONE = new ConfirmedAnswers(Map.of(), Set.of());

    static ConfirmedAnswers draw(List<GradedAnswer> answers, int count, long seed) {
        Map<String, List<Item>> full = answers.stream()
                .filter(each -> each.full() && !each.adversarial())
                .map(GradedAnswer::item)
                .filter(item -> !item.empty())
                .collect(Collectors.groupingBy(Item::questionKey, TreeMap::new, Collectors.toList()));
        Map<String, List<Reference>> drawn = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        var random = new Random(seed);
        full.forEach((question, items) -> {
            var shuffled = new ArrayList<>(items);
            Collections.shuffle(shuffled, random);
            var chosen = shuffled.subList(0, Math.min(count, shuffled.size() - 1));
            drawn.put(question, chosen.stream().map(ConfirmedAnswers::reference).toList());
            chosen.forEach(item -> ids.add(key(item)));
        });
        return new ConfirmedAnswers(drawn, ids);
    }

    private static Reference reference(Item item) {
        return new Reference(item.answerId(), item.answer(), true);
    }

    List<Reference> of(Item item) {
        return drawn.getOrDefault(item.questionKey(), List.of());
    }

    boolean holds(Item item) {
        return ids.contains(key(item));
    }

    private static String key(Item item) {
        return item.dataset() + ' ' + item.answerId();
    }
}
