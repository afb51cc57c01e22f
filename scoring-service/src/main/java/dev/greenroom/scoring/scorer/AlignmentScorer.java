package dev.greenroom.scoring.scorer;

import dev.greenroom.scoring.scorer.Suggestion.Abstention;
import dev.greenroom.scoring.scorer.Suggestion.Flag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The default scorer: aligns the words of the key points with the words of the answer by vectors that know their
 * neighbours. Trained on nothing but language, offline, deterministic. See {@code docs/scoring.md}.
 */
public final class AlignmentScorer implements Scorer {

    private static final String NAME = "greenroom-align";
    private static final String VERSION = "1.0";
    private static final double SURE_ENOUGH = .62;
    private static final double OBVIOUS = .95;
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
        if (Guards.empty(answer)) {
            return nothing(request, Flag.EMPTY, null);
        }
        if (Guards.notEnglish(answer)) {
            return nothing(request, null, Abstention.NOT_ENGLISH);
        }
        var rubric = rubric(request);
        if (Guards.questionPasted(answer, rubric.question())) {
            return nothing(request, Flag.QUESTION_PASTED, null);
        }
        return aligned(request, rubric, answer);
    }

    private Suggestion aligned(ScoringRequest request, EncodedRubric rubric, Words answer) {
        var toGrader = Guards.sentencesToTheGrader(answer);
        var heard = without(toGrader, EncodedWords.of(answer, vectors));
        boolean stuffed = Guards.stuffed(answer, rubric.stems());
        var alignment = Alignment.of(rubric.words(), heard, rubric.questionStems());
        var readings = rubric.points().stream()
                .map(point -> new KeyPointReader(point, alignment, heard, answer).read(stuffed))
                .toList();
        List<Flag> flags = new ArrayList<>();
        add(flags, Flag.INSTRUCTIONS_TO_GRADER, !toGrader.isEmpty());
        add(flags, Flag.KEYWORD_STUFFING, stuffed);
        add(flags, Flag.NEGATING_FRAME, Guards.framed(answer));
        add(flags, Flag.CONTRADICTION, readings.stream().anyMatch(AlignmentScorer::contradicted));
        return suggestion(request, rubric, readings, flags);
    }

    private Suggestion suggestion(
            ScoringRequest request, EncodedRubric rubric, List<KeyPointReader.Reading> readings, List<Flag> flags) {
        double weights = 0;
        double strength = 0;
        double confidence = 0;
        for (int i = 0; i < readings.size(); i++) {
            int weight = rubric.points().get(i).keyPoint().weight();
            weights += weight;
            strength += weight * readings.get(i).strength();
            confidence += weight * readings.get(i).suggestion().confidence();
        }
        boolean unsure = weights == 0 || confidence / weights < SURE_ENOUGH;
        double raw = weights == 0 ? 0 : strength / weights;
        boolean byKeyPoints = !request.keyPoints().isEmpty();
        return new Suggestion(
                byKeyPoints
                        ? readings.stream()
                                .map(KeyPointReader.Reading::suggestion)
                                .toList()
                        : List.of(),
                request.calibration().of(raw),
                unsure ? Abstention.LOW_CONFIDENCE : null,
                byKeyPoints
                        ? List.of()
                        : request.references().stream()
                                .map(ScoringRequest.Reference::id)
                                .toList(),
                flags,
                version(request.calibration()),
                raw);
    }

    private static boolean contradicted(KeyPointReader.Reading reading) {
        return reading.suggestion().state() == KeyPointState.CONTRADICTED;
    }

    private static void add(List<Flag> flags, Flag flag, boolean raised) {
        if (raised) {
            flags.add(flag);
        }
    }

    /** The answer without the sentences that speak to the grader. */
    private static EncodedWords without(Set<Integer> sentences, EncodedWords answer) {
        List<Word> words = new ArrayList<>();
        List<float[]> kept = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            if (!sentences.contains(answer.words().get(i).sentence())) {
                words.add(answer.words().get(i));
                kept.add(answer.vectors().get(i));
            }
        }
        return new EncodedWords(words, kept);
    }

    private Suggestion nothing(ScoringRequest request, @Nullable Flag flag, @Nullable Abstention abstained) {
        var missing = request.keyPoints().stream()
                .map(point -> new KeyPointSuggestion(point.id(), KeyPointState.MISSING, OBVIOUS, null))
                .toList();
        return new Suggestion(
                missing,
                0,
                abstained,
                List.of(),
                flag == null ? List.of() : List.of(flag),
                version(request.calibration()),
                0.0);
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
