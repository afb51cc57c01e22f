package dev.greenroom.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILLs in a row on one directory: the second recovery is where the first prototype lost everything. */
class KilledStoreTest {

    private static final int KILLS = 20;
    private static final int WRITERS = 8;
    private static final int SAMPLE = 40;

    @TempDir
    Path parent;

    private final Random random = new Random(42);
    private final Writers writers = new Writers();

    @Test
    void nothing_acknowledged_is_lost_or_torn_by_twenty_kills_in_a_row() throws Exception {
        var directory = parent.resolve("data");
        for (int kill = 0; kill < KILLS; kill++) {
            // a small journal puts the kills amid checkpoints
            var store = StoreProcess.start(directory, kill % 2 == 0 ? 1 << 14 : 256);
            verify(store.uri());
            long journal = store.journalBytes();
            int before = writers.acknowledged.get();
            writers.start(store.uri(), WRITERS);
            await().pollInterval(Duration.ofMillis(5))
                    .until(() -> writers.acknowledged.get() > before + 200 + random.nextInt(400));
            if (kill % 2 == 0) {
                assertThat(store.journalBytes())
                        .as("journal after recovery " + kill)
                        .isGreaterThan(journal);
            }
            store.kill();
            writers.join();
        }
        var store = StoreProcess.start(directory, 1 << 14);
        verify(store.uri());
        assertThat(store.stop()).as("exit value after SIGTERM").isIn(0, 143);
        indexesAgreeWithDocuments(directory);
    }

    private void verify(String uri) {
        try (var client = Writers.connect(uri)) {
            var things = Writers.things(client);
            var found = StreamSupport.stream(things.find().spliterator(), false)
                    .peek(Writers::requireWhole)
                    .collect(Collectors.toMap(thing -> thing.getString("_id"), Writers::version));
            var lost = writers.promised.entrySet().stream()
                    .filter(promise -> found.getOrDefault(promise.getKey(), -1) < promise.getValue())
                    .toList();
            assertThat(lost).as("acknowledged or seen before the kill").isEmpty();
            sampleIsFoundByIndexes(things, found);
        }
    }

    private void sampleIsFoundByIndexes(MongoCollection<Document> things, Map<String, Integer> found) {
        found.entrySet().stream()
                .skip(random.nextInt(Math.max(1, found.size() - SAMPLE)))
                .limit(SAMPLE)
                .forEach(each -> {
                    var unique = things.find(eq("unique", each.getKey() + "/" + each.getValue()));
                    assertThat(unique).extracting(thing -> thing.get("_id")).containsExactly(each.getKey());
                    assertThat(things.find(eq("unique", each.getKey() + "/9"))).isEmpty();
                });
    }

    /** Reads the tables themselves: every document has its entries and there are no others. */
    private static void indexesAgreeWithDocuments(Path directory) throws Exception {
        var store = new DataDirectory(directory).open();
        var tables = new Tables(store);
        var name = Writers.DATABASE + "." + Writers.COLLECTION;
        var unique = tables.open("index:" + name + ":unique_1");
        var group = tables.open("index:" + name + ":f.group_1__id_1");
        var documents = tables.open("documents:" + name);
        var counted = new AtomicInteger();
        documents.cursor(null, null, false).forEachRemaining(id -> {
            var document = Bytes.toDocument(documents.get(id));
            var f = (de.bwaldvogel.mongo.bson.Document) document.get("f");
            assertThat(unique.contains(List.of(document.get("unique"), id))).isTrue();
            assertThat(group.contains(List.of(f.get("group"), id, id))).isTrue();
            counted.incrementAndGet();
        });
        assertThat(unique.size()).isEqualTo(counted.get()).isPositive();
        assertThat(group.size()).isEqualTo(counted.get());
        store.close();
    }
}
