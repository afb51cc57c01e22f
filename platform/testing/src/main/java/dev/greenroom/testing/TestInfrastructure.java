package dev.greenroom.testing;

import java.net.URI;
import java.util.UUID;

/**
 * The broker and the store that tests talk to, started on first use and stopped with the JVM.
 *
 * <p>Those named by the system properties {@code greenroom.test.mongodb} and {@code greenroom.test.kafka} are used if
 * they are set; else containers where Docker is present; else the embedded ones in this process.
 */
public final class TestInfrastructure {

    /** Keeps the databases and topics of this JVM apart from those of others on a shared store and broker. */
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private TestInfrastructure() {}

    /** The connection string of a database that no other JVM uses; the same name gives the same database. */
    public static String mongoUri(String database) {
        return withDatabase(Store.URI, database + "_" + RUN);
    }

    /** The broker's bootstrap servers. */
    public static String kafka() {
        return Kafka.SERVERS;
    }

    /** A name that no other JVM uses, for a topic or a consumer group. */
    public static String unique(String name) {
        return name + "-" + RUN;
    }

    static String withDatabase(String connectionString, String database) {
        var uri = URI.create(connectionString);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return uri.getScheme() + "://" + uri.getRawAuthority() + "/" + database + query;
    }

    private static final class Store {
        static final String URI = Provided.orElse("greenroom.test.mongodb", Containers::mongodb, Embedded::mongodb);
    }

    private static final class Kafka {
        static final String SERVERS = Provided.orElse("greenroom.test.kafka", Containers::kafka, Embedded::kafka);
    }
}
