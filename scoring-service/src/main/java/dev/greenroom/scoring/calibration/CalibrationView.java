package dev.greenroom.scoring.calibration;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.scoring.scorer.Calibration;
import dev.greenroom.scoring.scorer.CalibrationFit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A workspace's calibration with the numbers that say what it is worth.
 *
 * @param name the calibration that suggestions are made with now
 * @param own the workspace's own one, if it is in use
 * @param judged how many answers have been rated beside a suggestion of the present scorer
 * @param needed with how many the next version is made
 * @param versions the newest first
 */
public record CalibrationView(
        String name,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Version own,
        long judged,
        int needed,
        List<Version> versions) {

    /** What a raw value means by the shipped calibration, and by the workspace's own. */
    public record Point(double raw, double shipped, double own) {}

    /** One version of it, as it was made. */
    public record Version(
            int version,
            String name,
            String scorer,
            int answers,
            double errorBefore,
            double errorAfter,
            List<Point> curve,
            Instant at) {

        static Version of(WorkspaceCalibration made) {
            var calibration = made.calibration();
            var curve = IntStream.range(0, calibration.raw().size())
                    .mapToObj(i -> new Point(
                            calibration.raw().get(i),
                            rounded(Calibration.SHIPPED.of(calibration.raw().get(i))),
                            rounded(calibration.score().get(i))))
                    .toList();
            return new Version(
                    made.version(),
                    calibration.name(),
                    made.scorer(),
                    made.answers(),
                    rounded(made.errorBefore()),
                    rounded(made.errorAfter()),
                    curve,
                    made.at());
        }
    }

    /** Empty where no scorer is loaded. */
    static CalibrationView of(Optional<String> scorer, long judged, List<WorkspaceCalibration> newest) {
        var latest = newest.stream().findFirst();
        var own = latest.filter(made -> scorer.filter(made::isFor).isPresent());
        return new CalibrationView(
                own.map(made -> made.calibration().name()).orElse(Calibration.SHIPPED.name()),
                own.map(Version::of).orElse(null),
                judged,
                own.map(WorkspaceCalibration::nextAt).orElse(CalibrationFit.FEWEST),
                newest.stream().map(Version::of).toList());
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
