package dev.greenroom.supervisor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands for the JDK that runs the supervisor itself. */
final class Jdk {

    /** Also in the training run: an AOT cache fits only a JVM with the same flags. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private Jdk() {}

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static List<String> run(Installed installed, List<String> jvmOptions, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(FLAGS);
        command.add("-Xmx" + installed.part().heapMegabytes() + "m");
        command.addAll(jvmOptions);
        command.add("-jar");
        command.add(installed.jar().toString());
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
