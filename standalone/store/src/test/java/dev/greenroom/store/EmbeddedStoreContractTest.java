package dev.greenroom.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreContractTest extends RepositoryContract {

    @TempDir
    static Path directory;

    private static DocumentStore store;

    @BeforeAll
    static void start() {
        store = DocumentStore.start(StoreOptions.in(directory));
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Override
    String uri() {
        return store.uri();
    }
}
