package dev.greenroom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/**
 * Moves what is in the journal into the file of the tables, so that the journal stays small. The state is fixed while no
 * command runs, which is quick; it is written while they go on, with a new file of the journal.
 */
final class Checkpoints implements GroupCommit.Target {

    private static final long NO_VERSION = -1;

    private final MVStore store;
    private final Journal files;
    private final long journalLimit;
    private final Semaphore free = new Semaphore(1);
    private Appender journal;

    Checkpoints(MVStore store, Journal files, long journalLimit) throws IOException {
        this.store = store;
        this.files = files;
        this.journalLimit = journalLimit;
        this.journal = files.next();
    }

    @Override
    public void write(ByteBuffer records) throws IOException {
        journal.write(records);
    }

    @Override
    public boolean beginIfDue(int aboutToBeWritten) {
        if (journal.size() + aboutToBeWritten < journalLimit || !free.tryAcquire()) {
            return false;
        }
        if (store.tryCommit() == NO_VERSION) {
            free.release();
            return false;
        }
        return true;
    }

    @Override
    public void completeInBackground(Consumer<Throwable> onFailure) throws IOException {
        var old = files.files();
        journal.close();
        journal = files.next();
        Thread.ofPlatform().name("checkpoint").daemon().start(() -> {
            try {
                store.executeFilestoreOperation(() -> {}); // waits until the state is written
                store.sync();
                delete(old);
            } catch (RuntimeException | Error e) {
                onFailure.accept(e);
            } finally {
                free.release();
            }
        });
    }

    private static void delete(List<Path> files) {
        try {
            for (var file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close(boolean checkpoint) throws InterruptedException {
        free.acquire();
        try {
            journal.close();
            if (checkpoint) {
                store.commit();
                store.sync();
                delete(files.files());
                store.close();
            } else {
                store.closeImmediately();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
