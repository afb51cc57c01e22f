package dev.greenroom.scoring.scorecard;

import dev.greenroom.scoring.assessment.Assessment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one way out for assessments and suggestions. Whoever is on the panel is judged by that alone, whatever their roles
 * are or become; drafts are nobody's but their owner's and so are never in what this returns.
 */
public final class Visibility {

    private Visibility() {}

    /** What the reader may see of these assessments of one session. */
    public static VisibleWork visibleTo(
            Reader reader, BlindPolicy policy, List<String> panel, List<Assessment> assessments) {
        var submitted = assessments.stream().filter(Assessment::submitted).toList();
        var progress = progress(panel, assessments);
        if (opened(reader, policy, progress)) {
            return new VisibleWork(submitted, true, List.of(), progress);
        }
        var own = submitted.stream()
                .filter(assessment -> assessment.memberId().equals(reader.memberId()))
                .toList();
        return new VisibleWork(own, false, hidden(policy), progress);
    }

    private static boolean opened(Reader reader, BlindPolicy policy, Map<String, Progress> progress) {
        if (!progress.containsKey(reader.memberId())) {
            return true;
        }
        return switch (policy) {
            case ALWAYS -> true;
            case AFTER_OWN -> progress.get(reader.memberId()) == Progress.SUBMITTED;
            case AFTER_ALL -> progress.values().stream().allMatch(each -> each == Progress.SUBMITTED);
        };
    }

    private static Map<String, Progress> progress(List<String> panel, List<Assessment> assessments) {
        Map<String, Assessment> byMember = assessments.stream()
                .collect(Collectors.toMap(Assessment::memberId, each -> each, (first, second) -> first));
        var progress = new LinkedHashMap<String, Progress>();
        panel.forEach(member -> {
            var assessment = byMember.get(member);
            progress.put(
                    member,
                    assessment == null ? Progress.NONE : assessment.submitted() ? Progress.SUBMITTED : Progress.DRAFT);
        });
        return progress;
    }

    private static List<Hidden> hidden(BlindPolicy policy) {
        boolean all = policy == BlindPolicy.AFTER_ALL;
        var opens = all ? "allSubmissions" : "ownSubmission";
        var why = all
                ? "You are on this panel. This workspace shows it when everybody on the panel has submitted."
                : "You are on this panel. To keep your view your own, what others rated and the scorer suggests is shown after you submit yours.";
        return Stream.of("result", "recommendations", "ratings", "notes", "suggestions")
                .map(what -> new Hidden(what, why, opens))
                .toList();
    }
}
