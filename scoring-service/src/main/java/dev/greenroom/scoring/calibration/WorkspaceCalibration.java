package dev.greenroom.scoring.calibration;

import dev.greenroom.scoring.scorer.Calibration;
import dev.greenroom.scoring.scorer.CalibrationFit;
import java.time.Instant;
import java.util.Locale;

/**
 * A version of a workspace's own calibration; it never changes.
 *
 * @param scorer the scorer that it is for
 * @param answers how many answers it was made from
 * @param errorBefore mean absolute error of the shipped calibration on these
 * @param errorAfter of this one, each answer judged by what the others gave
 */
public record WorkspaceCalibration(
        String workspaceId,
        int version,
        String scorer,
        Calibration calibration,
        int answers,
        double errorBefore,
        double errorAfter,
        Instant at) {

    private static final int STEP = 5;

    static WorkspaceCalibration of(String workspaceId, int version, String scorer, CalibrationFit fit, Instant at) {
        return new WorkspaceCalibration(
                workspaceId,
                version,
                scorer,
                fit.calibration(),
                fit.answers(),
                fit.errorBefore(),
                fit.errorAfter(),
                at);
    }

    /** With how many answers the next one is due: five more, or a tenth more where they are many. */
    int nextAt() {
        return answers + Math.max(STEP, answers / 10);
    }

    boolean isFor(String otherScorer) {
        return scorer.equals(otherScorer);
    }

    String id() {
        return workspaceId + "." + version;
    }

    /** The beginning of the places of a workspace's calibrations. */
    static String places(String workspaceId) {
        return workspaceId + "|";
    }

    String place() {
        return places(workspaceId) + String.format(Locale.ROOT, "%08d", version);
    }
}
