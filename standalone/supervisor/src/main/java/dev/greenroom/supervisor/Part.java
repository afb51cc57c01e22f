package dev.greenroom.supervisor;

import java.util.Arrays;
import java.util.List;

/** The processes of the embedded default, in the order in which they start. */
public enum Part {
    STORE("store", "standalone/store", "-app.jar", 128, 27117, 0, ""),
    BROKER("broker", "standalone/broker", "-app.jar", 160, 29092, 29093, ""),
    QUESTIONS("question-service", "question-service", ".jar", 128, 8101, 8111, "greenroom_questions"),
    SESSIONS("session-service", "session-service", ".jar", 128, 8102, 8112, "greenroom_sessions"),
    SCORING("scoring-service", "scoring-service", ".jar", 128, 8103, 8113, "greenroom_scoring"),
    GATEWAY("gateway", "gateway", ".jar", 128, 8080, 8109, "greenroom_identity");

    private final String title;
    private final String module;
    private final String jarSuffix;
    private final int heapMegabytes;
    private final int usualPort;
    private final int usualSecondPort;
    private final String database;

    Part(String title, String module, String jarSuffix, int heap, int port, int secondPort, String database) {
        this.title = title;
        this.module = module;
        this.jarSuffix = jarSuffix;
        this.heapMegabytes = heap;
        this.usualPort = port;
        this.usualSecondPort = secondPort;
        this.database = database;
    }

    /** What the part is called in messages and file names. */
    public String title() {
        return title;
    }

    /** Store and broker: what the services need before they start. */
    public boolean isInfrastructure() {
        return database.isEmpty();
    }

    String module() {
        return module;
    }

    String jarSuffix() {
        return jarSuffix;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    int usualPort() {
        return usualPort;
    }

    /** The controller's port of the broker, the management port of a service; 0 if there is none. */
    int usualSecondPort() {
        return usualSecondPort;
    }

    String database() {
        return database;
    }

    static List<Part> infrastructure() {
        return Arrays.stream(values()).filter(Part::isInfrastructure).toList();
    }

    static List<Part> services() {
        return Arrays.stream(values()).filter(part -> !part.isInfrastructure()).toList();
    }
}
