package dev.greenroom.supervisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Everything needed to start a part, also for the second time. */
record LaunchPlan(
        Part part,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Supplier<Readiness> readiness) {

    static LaunchPlan of(Installed installed, List<String> jvmOptions, Settings settings, Ports ports) {
        var part = installed.part();
        var data = settings.data().resolve(part.title());
        return new LaunchPlan(
                part,
                Jdk.run(installed, jvmOptions, arguments(part, data, ports)),
                new Environment(settings, ports).of(part),
                data,
                part.isInfrastructure() ? Readiness::byLine : () -> Readiness.byProbe(ports.secondOf(part)));
    }

    private static List<String> arguments(Part part, Path data, Ports ports) {
        var port = String.valueOf(ports.of(part));
        return switch (part) {
            case STORE -> List.of("--dir", data.toString(), "--host", "127.0.0.1", "--port", port);
            case BROKER ->
                List.of(
                        "--dir",
                        data.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        port,
                        "--controller-port",
                        String.valueOf(ports.secondOf(part)));
            case QUESTIONS, SESSIONS, SCORING, GATEWAY -> List.of();
        };
    }
}
