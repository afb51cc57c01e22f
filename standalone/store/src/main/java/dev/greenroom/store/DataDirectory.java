package dev.greenroom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of the tables and the journal beside it; the lock on the first guards both. */
final class DataDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
    private static final int PAGE_BYTES = 4096;
    private static final int CACHE_MEGABYTES = 16;
    private static final long WORTH_COMPACTING = 4L << 20;
    private static final int FULL_ENOUGH_PERCENT = 50;

    private final Path directory;
    private final Path tables;

    DataDirectory(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.tables = directory.resolve("tables.mv");
    }

    Journal journal() throws IOException {
        return new Journal(directory);
    }

    /** Opens the tables with everything that was acknowledged; the journal is empty afterwards. */
    MVStore open() throws IOException {
        Files.deleteIfExists(compacted());
        var store = builder().open();
        try {
            recover(store);
            return isMostlyAir(store) ? compact(store) : store;
        } catch (IOException | RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private void recover(MVStore store) throws IOException {
        var journal = journal();
        int records = journal.replay(new Tables(store));
        if (records > 0) {
            LOG.info("Recovered {} commands from the journal", records);
        }
        store.commit();
        store.sync();
        for (var file : journal.files()) {
            Files.delete(file);
        }
    }

    /** Without its own commits, which would come in the midst of a command. */
    private MVStore.Builder builder() {
        return new MVStore.Builder()
                .fileName(tables.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(CACHE_MEGABYTES);
    }

    private static boolean isMostlyAir(MVStore store) {
        var file = store.getFileStore();
        return file.size() > WORTH_COMPACTING
                && file.getChunksFillRate() * file.getFillRate() < FULL_ENOUGH_PERCENT * 100;
    }

    /** Copies what is alive into a new file, which then takes the old one's place at once. */
    private MVStore compact(MVStore store) throws IOException {
        long before = store.getFileStore().size();
        try (var target = new MVStore.Builder()
                .fileName(compacted().toString())
                .pageSplitSize(PAGE_BYTES)
                .autoCommitBufferSize(4096)
                .open()) {
            store.getMapNames().forEach(name -> copy(store, target, name));
            target.commit();
            target.sync();
        }
        store.close();
        replaceTables();
        LOG.info("Compacted the tables from {} to {} KiB", before >> 10, Files.size(tables) >> 10);
        return builder().open();
    }

    private static void copy(MVStore from, MVStore to, String name) {
        var target = to.openMap(name, Tables.builder());
        var cursor = from.openMap(name, Tables.builder()).cursor(null);
        while (cursor.hasNext()) {
            target.append(cursor.next(), cursor.getValue());
        }
    }

    private void replaceTables() throws IOException {
        Files.move(compacted(), tables, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Journal.forceDirectory(directory);
    }

    private Path compacted() {
        return directory.resolve("tables.compacted");
    }
}
