package dev.greenroom.supervisor;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The environment variables by which a service learns its ports and where the others are. */
final class Environment {

    private static final String LOOPBACK = "127.0.0.1";

    /** Addresses to bind that localhost reaches. */
    private static final Set<String> ON_THIS_MACHINE = Set.of(LOOPBACK, "localhost", "0.0.0.0");

    /** Services log JSON for machines; here a person reads along, and Kafka's clients repeat themselves. */
    private static final Map<String, String> READABLE_LOG = Map.of(
            "LOGGING_LEVEL_ROOT", "WARN",
            "LOGGING_LEVEL_ORG_APACHE_KAFKA", "ERROR",
            "LOGGING_LEVEL_DEV_GREENROOM", "INFO",
            "LOGGING_STRUCTURED_FORMAT_CONSOLE", "",
            "LOGGING_PATTERN_CONSOLE", "%d{HH:mm:ss.SSS} %-5p %-30.30logger{30} %X{traceId:--} %m%n%wEx");

    private final Settings settings;
    private final Ports ports;

    Environment(Settings settings, Ports ports) {
        this.settings = settings;
        this.ports = ports;
    }

    Map<String, String> of(Part part) {
        if (part.isInfrastructure()) {
            return Map.of();
        }
        var variables = new LinkedHashMap<>(common(part));
        variables.putAll(READABLE_LOG);
        variables.put(
                "GREENROOM_OUTBOX_SOLEINSTANCE",
                String.valueOf(settings.mongodbUri().isEmpty()));
        if (part == Part.GATEWAY) {
            variables.putAll(gateway());
            settings.tls().ifPresent(tls -> variables.putAll(tls(tls)));
        } else {
            // On the gateway it would mean that it takes tokens itself.
            variables.put("GREENROOM_JWKS_URI", inner(ports.secondOf(Part.GATEWAY)) + "/internal/jwks");
        }
        return variables;
    }

    private Map<String, String> common(Part part) {
        return Map.of(
                "SERVER_ADDRESS", LOOPBACK,
                "SERVER_PORT", String.valueOf(ports.of(part)),
                "MANAGEMENT_SERVER_ADDRESS", LOOPBACK,
                "MANAGEMENT_SERVER_PORT", String.valueOf(ports.secondOf(part)),
                "SPRING_MONGODB_URI", mongodb(part.database()),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka(),
                "GREENROOM_PUBLIC_URL", publicUrl().toString(),
                "GREENROOM_DATA_DIR", settings.data().resolve(part.title()).toString(),
                "GREENROOM_DEMO", String.valueOf(settings.demo()));
    }

    private Map<String, String> gateway() {
        return Map.of(
                "SERVER_ADDRESS", settings.bind(),
                "GREENROOM_GATEWAY_QUESTIONS_URI", inner(ports.of(Part.QUESTIONS)),
                "GREENROOM_GATEWAY_SESSIONS_URI", inner(ports.of(Part.SESSIONS)),
                "GREENROOM_GATEWAY_SCORING_URI", inner(ports.of(Part.SCORING)));
    }

    private static Map<String, String> tls(Tls tls) {
        return Map.of(
                "SERVER_SSL_CERTIFICATE", tls.certificate().toUri().toString(),
                "SERVER_SSL_CERTIFICATEPRIVATEKEY", tls.key().toUri().toString(),
                "MANAGEMENT_SERVER_SSL_ENABLED", "false");
    }

    String mongodb(String database) {
        var server = settings.mongodbUri().orElse("mongodb://" + LOOPBACK + ":" + ports.of(Part.STORE));
        return MongoUri.withDatabase(server, database);
    }

    String kafka() {
        return settings.kafka().orElse(LOOPBACK + ":" + ports.of(Part.BROKER));
    }

    /** The address that people use; the candidate's link begins with it. */
    URI publicUrl() {
        return settings.publicUrl().orElseGet(this::localUrl);
    }

    /** The gateway's own address on this machine. */
    URI localUrl() {
        var host = ON_THIS_MACHINE.contains(settings.bind()) ? "localhost" : settings.bind();
        return URI.create(settings.scheme() + "://" + host + ":" + ports.of(Part.GATEWAY));
    }

    private static String inner(int port) {
        return "http://" + LOOPBACK + ":" + port;
    }
}
