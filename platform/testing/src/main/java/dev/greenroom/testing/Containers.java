package dev.greenroom.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Real MongoDB and Kafka by Testcontainers, which also removes them when the JVM is gone. */
final class Containers {

    private static final String MONGODB = "mongo:8.0.15";
    private static final String KAFKA = "apache/kafka:4.3.1";

    private Containers() {}

    /** Looks for a socket first: Testcontainers reports its failed search as an error in the log. */
    static boolean available() {
        return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    static String mongodb() {
        var container = new MongoDBContainer(MONGODB).withReplicaSet();
        container.start();
        return container.getReplicaSetUrl();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    static String kafka() {
        var container = new KafkaContainer(KAFKA);
        container.start();
        return container.getBootstrapServers();
    }
}
