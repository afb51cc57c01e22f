package dev.greenroom.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedStoreTest {

    @TempDir
    Path parent;

    @ParameterizedTest(name = "{0} bytes cut off")
    @ValueSource(ints = {1, 9, 40, 100})
    void a_torn_end_of_the_journal_is_dropped_and_all_before_it_kept(int cut) throws Exception {
        var journal = killedWithTenDocuments();
        truncate(journal, Files.size(journal) - cut);

        assertThat(documentsAfterRecovery()).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void garbage_after_the_last_record_is_dropped() throws Exception {
        var journal = killedWithTenDocuments();
        Files.write(journal, new byte[] {0, 0, 0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9}, StandardOpenOption.APPEND);

        assertThat(documentsAfterRecovery()).hasSize(10);
    }

    @Test
    void damage_amid_what_was_acknowledged_is_told_and_not_passed_over() throws Exception {
        var journal = killedWithTenDocuments();
        Files.copy(journal, journal.resolveSibling("journal-99"));
        try (var file = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {77}), 200);
        }

        assertThatThrownBy(this::documentsAfterRecovery)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("restore a back-up");
    }

    @Test
    void a_full_disk_ends_all_acknowledging_and_loses_nothing_acknowledged() throws Exception {
        try (var store = StoreProcess.startOnSmallDisk(parent.resolve("data"), 300)) {
            int acknowledged = insertUntilRefused(store);

            assertThat(acknowledged).isBetween(100, 9_999);
            assertThat(store.awaitExit()).isEqualTo(1);
            assertThat(documentsAfterRecovery()).hasSizeBetween(acknowledged, acknowledged + 1);
        }
    }

    private static int insertUntilRefused(StoreProcess store) {
        int acknowledged = 0;
        try (var client = Writers.connect(store.uri())) {
            while (acknowledged < 10_000) {
                var document = new Document("_id", "%05d".formatted(acknowledged)).append("text", "x".repeat(900));
                Writers.things(client).insertOne(document);
                acknowledged++;
            }
        } catch (MongoException e) {
            // the disk is full
        }
        return acknowledged;
    }

    @Test
    void a_second_store_on_the_same_directory_is_refused() throws Exception {
        try (var store = DocumentStore.start(StoreOptions.in(parent.resolve("data")))) {
            assertThat(store.port()).isPositive();
            assertThatThrownBy(() -> DocumentStore.start(StoreOptions.in(parent.resolve("data"))))
                    .hasMessageContaining("locked");
        }
    }

    private Path killedWithTenDocuments() throws Exception {
        var store = StoreProcess.start(parent.resolve("data"), 1 << 14);
        try (var client = Writers.connect(store.uri())) {
            for (int i = 0; i < 10; i++) {
                Writers.things(client).insertOne(new Document("_id", "" + i).append("text", "x".repeat(100)));
            }
        }
        store.kill();
        var files = new Journal(parent.resolve("data")).files();
        assertThat(files).hasSize(1);
        return files.getFirst();
    }

    private static void truncate(Path file, long size) throws Exception {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private List<String> documentsAfterRecovery() {
        try (var store = DocumentStore.start(StoreOptions.in(parent.resolve("data")));
                var client = Writers.connect(store.uri())) {
            var ids = new ArrayList<String>();
            Writers.things(client).find().map(d -> d.getString("_id")).into(ids);
            ids.forEach(
                    id -> assertThat(Writers.things(client).find(eq("_id", id)).first())
                            .isNotNull());
            return ids;
        }
    }
}
