package dev.greenroom.scoring.suggestion;

import dev.greenroom.scoring.scorer.KeyPointState;
import dev.greenroom.scoring.scorer.KeyPointSuggestion;
import dev.greenroom.scoring.scorer.Passage;
import dev.greenroom.scoring.scorer.Scorer;
import dev.greenroom.scoring.scorer.ScorerVersion;
import dev.greenroom.scoring.scorer.ScoringRequest;
import dev.greenroom.scoring.scorer.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Plays the scorer for questions whose prompt begins with {@link #ASKED}, so that tests say what it suggests: the number in
 * the answer is the score, "broken" in it breaks the scorer. All other answers go to the real one.
 */
@TestConfiguration
public class ScriptedScorers {

    public static final String ASKED = "Scripted ";

    private static final Pattern NUMBER = Pattern.compile("[01]?\\.\\d+");
    private static final AtomicBoolean AWAY = new AtomicBoolean();
    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    /** Whether there is no scorer at all, of no question, as before the model is loaded or when it cannot be. */
    public static void away(boolean isAway) {
        AWAY.set(isAway);
    }

    /** From now on the scorer of this question has another version. */
    public static void newVersion(String question, String version) {
        VERSIONS.put(question, version);
    }

    @Bean
    @Primary
    ScorerSource scripted(@Qualifier("loadedScorer") ScorerSource real) {
        return new ScorerSource() {
            @Override
            public Optional<Scorer> scorer() {
                return AWAY.get() ? Optional.empty() : real.scorer().map(Scripted::new);
            }

            @Override
            public void whenReady(Runnable action) {
                real.whenReady(action);
            }
        };
    }

    private record Scripted(Scorer real) implements Scorer {

        @Override
        public ScorerVersion version() {
            return real.version();
        }

        @Override
        public Suggestion score(ScoringRequest request) {
            return request.question().startsWith(ASKED) ? play(request) : real.score(request);
        }

        private Suggestion play(ScoringRequest request) {
            if (request.answer().contains("broken")) {
                throw new IllegalStateException("this scorer is broken");
            }
            var number = NUMBER.matcher(request.answer());
            double score = number.find() ? Double.parseDouble(number.group()) : 1;
            var state =
                    score >= .75 ? KeyPointState.COVERED : score >= .4 ? KeyPointState.PARTLY : KeyPointState.MISSING;
            return new Suggestion(
                    request.keyPoints().stream()
                            .map(point -> new KeyPointSuggestion(point.id(), state, .9, new Passage(0, 1)))
                            .toList(),
                    request.calibration().of(score),
                    null,
                    request.references().stream()
                            .map(ScoringRequest.Reference::id)
                            .toList(),
                    List.of(),
                    new ScorerVersion(
                            real.version().name(),
                            VERSIONS.getOrDefault(
                                    request.question(), real.version().version()),
                            real.version().modelDigest(),
                            request.calibration().name()),
                    score);
        }
    }
}
