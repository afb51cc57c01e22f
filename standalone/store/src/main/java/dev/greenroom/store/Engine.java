package dev.greenroom.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in one command at a time and answers it when it is safe. */
final class Engine {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final ReentrantLock lock;
    private final Tables tables;
    private final StoreBackend backend;
    private final Durability durability;

    /** Opens the databases; the lock is the one that the durability uses too. */
    Engine(ReentrantLock lock, Tables tables, Durability durability) {
        this.lock = lock;
        this.tables = tables;
        this.durability = durability;
        this.backend = new StoreBackend(tables);
        durability.append(tables.changes());
    }

    void execute(Channel channel, String database, Document command, Reply reply) {
        answer(channel, database, command, reply).run();
    }

    /** Runs the command; what is returned does what is left to do without the lock. */
    private Runnable answer(Channel channel, String database, Document command, Reply reply) {
        lock.lock();
        try {
            if (durability.hasFailed()) {
                return reply::cut;
            }
            var answer = run(channel, database, command);
            if (durability.hasFailed()) {
                return reply::cut;
            }
            if (durability.isSafe()) {
                return () -> reply.send(answer);
            }
            durability.whenSafe(answer, reply);
            return () -> {};
        } finally {
            lock.unlock();
        }
    }

    /** A command that fails halfway may have changed something; that is kept like anything else. */
    private Document run(Channel channel, String database, Document command) {
        var name = command.keySet().iterator().next();
        try {
            return backend.handleCommand(channel, database, name, command);
        } catch (MVStoreException e) {
            durability.fail(e);
            return failure(e);
        } catch (MongoServerException e) {
            LOG.debug("Refused {}: {}", name, e.toString());
            return failure(e);
        } catch (RuntimeException e) {
            LOG.warn("{} failed", name, e);
            return failure(e);
        } catch (Error e) {
            durability.fail(e);
            throw e;
        } finally {
            durability.append(tables.changes());
        }
    }

    void forget(Channel channel) {
        lock.lock();
        try {
            backend.handleClose(channel);
        } finally {
            lock.unlock();
        }
    }

    private static Document failure(RuntimeException cause) {
        var answer = new Document("ok", 0);
        if (cause instanceof MongoServerError error) {
            answer.append("errmsg", error.getMessageWithoutErrorCode()).append("code", error.getCode());
            answer.putIfNotNull("codeName", error.getCodeName());
        } else {
            answer.append("errmsg", String.valueOf(cause.getMessage())).append("code", 8);
        }
        return answer;
    }
}
