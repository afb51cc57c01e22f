package dev.greenroom.store;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what commands have changed since the last write to the journal, together, and then sends all their answers. */
final class GroupCommit implements Durability {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final ReentrantLock lock;
    private final Condition work;
    private final Target target;
    private final Consumer<Throwable> onFailure;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private final Thread writer;
    private WriteBuffer pending = new WriteBuffer();
    private WriteBuffer writing = new WriteBuffer();
    private long appended;
    private long safe;
    private boolean closing;
    private @Nullable Throwable failure;

    /** The journal, and the tables behind it. */
    interface Target {

        /** Called while no command runs: fixes the state with all that is about to be written, if the journal is large. */
        boolean beginIfDue(int aboutToBeWritten);

        /** Returns when the records are on the disk. */
        void write(ByteBuffer records) throws IOException;

        /** Writes the fixed state; called when the last of its records is in the journal. */
        void completeInBackground(Consumer<Throwable> onFailure) throws IOException;

        /** With a last checkpoint; not after a failure, when memory may hold more than was promised, or less. */
        void close(boolean checkpoint) throws InterruptedException;
    }

    private record Waiting(long position, Document answer, Reply reply) {}

    GroupCommit(ReentrantLock lock, Target target, Consumer<Throwable> onFailure) {
        this.lock = lock;
        this.work = lock.newCondition();
        this.target = target;
        this.onFailure = onFailure;
        this.writer = Thread.ofPlatform().name("journal").daemon().start(this::writeGroups);
    }

    @Override
    public void append(ChangeRecord changes) {
        if (!changes.isEmpty()) {
            changes.moveTo(pending);
            appended++;
            work.signal();
        }
    }

    @Override
    public boolean isSafe() {
        return safe == appended;
    }

    @Override
    public void whenSafe(Document answer, Reply reply) {
        waiting.add(new Waiting(appended, answer, reply));
    }

    @Override
    public boolean hasFailed() {
        return failure != null;
    }

    private void writeGroups() {
        try {
            while (writeGroup()) {
                // until closed or failed
            }
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private boolean writeGroup() throws IOException {
        long upTo;
        boolean checkpoint;
        lock.lock();
        try {
            while (appended == safe && !closing && failure == null) {
                work.awaitUninterruptibly();
            }
            if (failure != null || appended == safe) {
                return false;
            }
            upTo = appended;
            swapBuffers();
            checkpoint = target.beginIfDue(writing.position());
        } finally {
            lock.unlock();
        }
        target.write(writing.getBuffer().flip());
        if (checkpoint) {
            target.completeInBackground(this::fail);
        }
        acknowledge(upTo).forEach(each -> each.reply().send(each.answer()));
        return true;
    }

    private void swapBuffers() {
        var filled = pending;
        pending = writing.clear();
        writing = filled;
    }

    private List<Waiting> acknowledge(long upTo) {
        var answered = new ArrayList<Waiting>();
        lock.lock();
        try {
            if (failure == null) {
                safe = upTo;
                while (!waiting.isEmpty() && waiting.getFirst().position() <= upTo) {
                    answered.add(waiting.removeFirst());
                }
            }
        } finally {
            lock.unlock();
        }
        return answered;
    }

    @Override
    public void fail(Throwable cause) {
        List<Waiting> unanswered;
        lock.lock();
        try {
            if (failure != null) {
                return;
            }
            failure = cause;
            unanswered = List.copyOf(waiting);
            waiting.clear();
            work.signal();
        } finally {
            lock.unlock();
        }
        LOG.error("The store has failed; nothing more is acknowledged until it is started again", cause);
        unanswered.forEach(each -> each.reply().cut());
        onFailure.accept(cause);
    }

    /** Writes what is pending; then, unless something has failed, a last checkpoint. */
    @Override
    public void close() {
        askWriterToEnd();
        try {
            writer.join();
            target.close(failure == null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void askWriterToEnd() {
        lock.lock();
        try {
            closing = true;
            work.signal();
        } finally {
            lock.unlock();
        }
    }
}
