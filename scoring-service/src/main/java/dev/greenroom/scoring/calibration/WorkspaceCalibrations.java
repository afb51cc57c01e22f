package dev.greenroom.scoring.calibration;

import com.mongodb.client.model.Sorts;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Places;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.scoring.scorer.Calibration;
import dev.greenroom.scoring.scorer.CalibrationFit;
import dev.greenroom.scoring.scorer.ScorerVersion;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The calibrations of all workspaces, every version of them. */
@Repository
public class WorkspaceCalibrations {

    private static final int MOST_SHOWN = 10;

    private final Aggregates<WorkspaceCalibration> aggregates;
    private final JudgedAnswers judged;
    private final Clock clock;

    WorkspaceCalibrations(AggregateStore store, JudgedAnswers judged, Clock clock) {
        this.judged = judged;
        this.clock = clock;
        this.aggregates = store.of(new AggregateType<>(
                "calibration",
                "calibrations",
                null,
                "/greenroom/scoring-service",
                WorkspaceCalibration.class,
                calibration -> Map.of("place", calibration.place())));
    }

    /** What this scorer's raw values mean in the workspace now. */
    public Mono<Calibration> of(String workspaceId, ScorerVersion scorer) {
        return latest(workspaceId)
                .filter(calibration -> calibration.isFor(JudgedAnswer.scorer(scorer)))
                .map(WorkspaceCalibration::calibration)
                .defaultIfEmpty(Calibration.SHIPPED);
    }

    /** Makes the next version if enough answers have come since the last one; two at once make one. */
    public Mono<Void> renew(String workspaceId, String scorer) {
        return Mono.zip(
                        judged.count(workspaceId, scorer),
                        latest(workspaceId).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .filter(found -> found.getT1() >= dueAt(found.getT2(), scorer))
                .flatMap(found -> make(
                        workspaceId,
                        scorer,
                        found.getT2().map(WorkspaceCalibration::version).orElse(0) + 1))
                .then();
    }

    static int dueAt(Optional<WorkspaceCalibration> latest, String scorer) {
        return latest.filter(calibration -> calibration.isFor(scorer))
                .map(WorkspaceCalibration::nextAt)
                .orElse(CalibrationFit.FEWEST);
    }

    private Mono<Boolean> make(String workspaceId, String scorer, int version) {
        return judged.of(workspaceId, scorer)
                .map(JudgedAnswer::judged)
                .collectList()
                .filter(answers -> answers.size() >= CalibrationFit.FEWEST)
                .map(answers -> WorkspaceCalibration.of(
                        workspaceId, version, scorer, CalibrationFit.of(answers, Calibration.SHIPPED), clock.instant()))
                .flatMap(made -> aggregates.insertIfAbsent(made.id(), made));
    }

    /** All about it for a page; without a scorer nothing of it is in use. */
    public Mono<CalibrationView> describe(String workspaceId, Optional<ScorerVersion> present) {
        var scorer = present.map(JudgedAnswer::scorer);
        Mono<Long> count = scorer.map(name -> judged.count(workspaceId, name)).orElse(Mono.just(0L));
        return Mono.zip(count, newest(workspaceId, MOST_SHOWN).collectList())
                .map(found -> CalibrationView.of(scorer, found.getT1(), found.getT2()));
    }

    private Mono<WorkspaceCalibration> latest(String workspaceId) {
        return newest(workspaceId, 1).next();
    }

    /** The newest first. */
    private Flux<WorkspaceCalibration> newest(String workspaceId, int most) {
        var within = Places.of("f.place", WorkspaceCalibration.places(workspaceId));
        return aggregates.list(within, Sorts.descending("f.place"), most).map(Stored::state);
    }
}
