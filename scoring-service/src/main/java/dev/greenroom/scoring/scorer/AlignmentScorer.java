package dev.greenroom.scoring.scorer;

import dev.greenroom.scoring.scorer.Suggestion.Abstention;
import dev.greenroom.scoring.scorer.Suggestion.Flag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The default scorer: aligns the words of the key points with the words of the answer by vectors that know their
 * neighbours. Trained on nothing but language, offline, deterministic. See {@code docs/scoring.md}.
 */
public final class AlignmentScorer implements Scorer {

    private static final String NAME = "greenroom-align";
    private static final String VERSION = "2.0";
    private static final double SURE_ENOUGH = .62;
    private static final double OBVIOUS = .95;
    private static final double REFERENCE_SHARE = .4;
    private static final double STUFFED = .53;
    private static final int KEPT_RUBRICS = 64;

    private final WordVectors vectors;
    private final Map<List<Object>, EncodedRubric> rubrics = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, EncodedRubric> eldest) {
            return size() > KEPT_RUBRICS;
        }
    });

    AlignmentScorer(WordVectors vectors) {
        this.vectors = vectors;
    }

    /** Loads the model that comes with this service; takes a second or two. */
    public static AlignmentScorer load() throws IOException {
        return new AlignmentScorer(MiniLm.load());
    }

    @Override
    public ScorerVersion version() {
        return version(Calibration.SHIPPED);
    }

    private ScorerVersion version(Calibration calibration) {
        return new ScorerVersion(NAME, VERSION, vectors.digest(), calibration.name());
    }

    @Override
    public Suggestion score(ScoringRequest request) {
        var answer = Words.of(request.answer());
        var rubric = rubric(request);
        if (Guards.empty(answer)) {
            return nothing(request, Flag.EMPTY);
        }
        if (Guards.questionPasted(answer, rubric.question())) {
            return nothing(request, Flag.QUESTION_PASTED);
        }
        return aligned(request, rubric, answer);
    }

    private Suggestion aligned(ScoringRequest request, EncodedRubric rubric, Words answer) {
        var toGrader = Guards.sentencesToTheGrader(answer);
        var heard = EncodedWords.of(answer, vectors).withoutSentences(toGrader);
        var comparisons = Comparisons.of(rubric, heard);
        var alignment = new Alignment(rubric.words(), heard, rubric.questionStems());
        boolean stuffed = Guards.stuffed(answer, rubric.stems(), order(comparisons, alignment));
        var readings = rubric.points().stream()
                .map(point -> new KeyPointReader(point, alignment, heard, answer).read(stuffed))
                .toList();
        List<Flag> flags = new ArrayList<>();
        add(flags, Flag.INSTRUCTIONS_TO_GRADER, !toGrader.isEmpty());
        add(flags, Flag.KEYWORD_STUFFING, stuffed);
        add(flags, Flag.NEGATING_FRAME, Guards.framed(answer));
        add(flags, Flag.CONTRADICTION, contradicted(readings, comparisons));
        double before = raw(rubric, readings, comparisons);
        double raw = comparisons.lifted(before) * (stuffed ? STUFFED : 1);
        return new Suggestion(
                readings.stream().map(KeyPointReader.Reading::suggestion).toList(),
                request.calibration().of(raw),
                abstention(answer, rubric, readings),
                comparisons.used(before),
                flags,
                version(request.calibration()),
                raw);
    }

    /** Of the author's answer; where there is none, of the key points one after the other. */
    private static double order(Comparisons comparisons, Alignment keyPoints) {
        var own = comparisons.own();
        return own == null
                ? keyPoints.order(new Span(0, keyPoints.nearness().rows().size()))
                : own.order();
    }

    /** The key points by their weights, and beside them the author's whole answer. */
    private static double raw(EncodedRubric rubric, List<KeyPointReader.Reading> readings, Comparisons comparisons) {
        var own = comparisons.own();
        if (readings.isEmpty()) {
            return own == null ? 0 : own.value();
        }
        double points = weighted(rubric, i -> readings.get(i).strength());
        return own == null ? points : (1 - REFERENCE_SHARE) * points + REFERENCE_SHARE * own.value();
    }

    private static double weighted(EncodedRubric rubric, IntToDoubleFunction value) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < rubric.points().size(); i++) {
            int weight = rubric.points().get(i).keyPoint().weight();
            weights += weight;
            sum += weight * value.applyAsDouble(i);
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private static @Nullable Abstention abstention(
            Words answer, EncodedRubric rubric, List<KeyPointReader.Reading> readings) {
        if (Guards.notEnglish(answer)) {
            return Abstention.NOT_ENGLISH;
        }
        if (readings.isEmpty()) {
            return rubric.references().isEmpty() ? Abstention.LOW_CONFIDENCE : null;
        }
        double confidence = weighted(rubric, i -> readings.get(i).suggestion().confidence());
        return confidence < SURE_ENOUGH ? Abstention.LOW_CONFIDENCE : null;
    }

    /** Of a whole reference only where no key point says it more precisely. */
    private static boolean contradicted(List<KeyPointReader.Reading> readings, Comparisons comparisons) {
        return readings.isEmpty()
                ? comparisons.denied()
                : readings.stream().anyMatch(each -> each.suggestion().state() == KeyPointState.CONTRADICTED);
    }

    private static void add(List<Flag> flags, Flag flag, boolean raised) {
        if (raised) {
            flags.add(flag);
        }
    }

    private Suggestion nothing(ScoringRequest request, Flag flag) {
        var missing = request.keyPoints().stream()
                .map(point -> new KeyPointSuggestion(point.id(), KeyPointState.MISSING, OBVIOUS, null))
                .toList();
        return new Suggestion(missing, 0, null, List.of(), List.of(flag), version(request.calibration()), 0.0);
    }

    /** Made anew when another thread was faster; both are the same. */
    private EncodedRubric rubric(ScoringRequest request) {
        List<Object> key = List.of(request.question(), request.references(), request.keyPoints());
        var known = rubrics.get(key);
        if (known != null) {
            return known;
        }
        var made = EncodedRubric.of(request, vectors);
        rubrics.put(key, made);
        return made;
    }
}
