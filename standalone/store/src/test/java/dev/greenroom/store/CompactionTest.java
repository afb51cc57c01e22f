package dev.greenroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final int DOCUMENTS = 3_000;

    @TempDir
    Path directory;

    @Test
    void a_start_gives_back_what_is_dead_and_keeps_everything_alive() throws IOException {
        var before = new ArrayList<Document>();
        withStore(things -> {
            things.createIndex(Indexes.ascending("f.group", "_id"));
            things.insertMany(
                    IntStream.range(0, DOCUMENTS).mapToObj(i -> thing(i, 2_000)).toList());
        });
        for (int round = 0; round < 4; round++) {
            withStore(things -> things.updateMany(new Document(), new Document("$inc", new Document("n", 1))));
        }
        withStore(things -> things.deleteMany(new Document("f.group", new Document("$gte", 3))));
        long large = size();
        withStore(things -> things.find().into(before));

        assertThat(size()).isLessThan(large / 3);
        withStore(things -> {
            assertThat(things.find()).containsExactlyElementsOf(before).hasSize(DOCUMENTS * 3 / 10);
            assertThat(things.find(new Document("f.group", 2))).hasSize(DOCUMENTS / 10);
        });
    }

    private static Document thing(int i, int length) {
        return new Document("_id", "t%05d".formatted(i))
                .append("f", new Document("group", i % 10))
                .append("list", List.of(i, i + 1))
                .append("text", Long.toString(i, 36).repeat(length / 4));
    }

    private void withStore(Consumer<MongoCollection<Document>> use) {
        try (var store = DocumentStore.start(StoreOptions.in(directory).withJournalBytes(1 << 20));
                var client = MongoClients.create(store.uri())) {
            use.accept(client.getDatabase("d").getCollection("things"));
        }
    }

    private long size() throws IOException {
        return Files.size(directory.resolve("tables.mv"));
    }
}
