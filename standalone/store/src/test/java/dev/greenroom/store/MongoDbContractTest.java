package dev.greenroom.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same on a real MongoDB, where there is Docker. */
@EnabledIf("dockerIsPresent")
class MongoDbContractTest extends RepositoryContract {

    private static MongoDBContainer mongodb;

    static boolean dockerIsPresent() {
        return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    }

    @BeforeAll
    static void start() {
        mongodb = new MongoDBContainer("mongo:8.0.15");
        mongodb.start();
    }

    @AfterAll
    static void stop() {
        mongodb.stop();
    }

    @Override
    String uri() {
        return mongodb.getConnectionString();
    }
}
