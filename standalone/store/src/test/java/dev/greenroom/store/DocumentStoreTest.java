package dev.greenroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

    @TempDir
    Path directory;

    @Test
    void what_was_acknowledged_before_closing_is_read_after_opening_again() {
        try (var store = DocumentStore.start(StoreOptions.in(directory));
                var client = MongoClients.create(store.uri())) {
            client.getDatabase("a").getCollection("c").insertOne(new Document("_id", "1").append("text", "kept"));
        }
        try (var store = DocumentStore.start(StoreOptions.in(directory));
                var client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("a").getCollection("c").find().first())
                    .containsEntry("text", "kept");
        }
    }

    @Test
    void options_are_read_from_the_command_line() {
        var options = StoreMain.optionsOf(new String[] {"--dir", "here", "--port", "1"});

        assertThat(options).isEqualTo(StoreOptions.in(Path.of("here")).at("127.0.0.1", 1));
    }
}
