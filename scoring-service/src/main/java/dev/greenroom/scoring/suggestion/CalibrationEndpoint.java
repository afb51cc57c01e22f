package dev.greenroom.scoring.suggestion;

import dev.greenroom.scoring.calibration.CalibrationView;
import dev.greenroom.scoring.calibration.WorkspaceCalibrations;
import dev.greenroom.scoring.scorer.Scorer;
import dev.greenroom.web.Caller;
import dev.greenroom.web.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the scorer's values mean in a workspace, and how near that comes to its people. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/scoring/calibration")
class CalibrationEndpoint {

    private final WorkspaceCalibrations calibrations;
    private final ScorerSource source;

    CalibrationEndpoint(WorkspaceCalibrations calibrations, ScorerSource source) {
        this.calibrations = calibrations;
        this.source = source;
    }

    @GetMapping
    Mono<CalibrationView> read(@PathVariable("ws") String workspace, Caller.Member caller) {
        caller.require(Role.HIRING, Role.ADMIN);
        return calibrations.describe(workspace, source.scorer().map(Scorer::version));
    }
}
