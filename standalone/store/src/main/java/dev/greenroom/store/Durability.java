package dev.greenroom.store;

import de.bwaldvogel.mongo.bson.Document;

/** Decides when what was done may be told. All but {@link #close} is called by {@link Engine} while it holds its lock. */
interface Durability extends AutoCloseable {

    /** Takes over what the running command has changed, if anything. */
    void append(ChangeRecord changes);

    /** Whether everything that has been appended is safe. */
    boolean isSafe();

    /** Sends the answer as soon as everything that has been appended is safe: the command may have seen any of it. */
    void whenSafe(Document answer, Reply reply);

    /** Once true it stays so; nothing is acknowledged any more. */
    boolean hasFailed();

    void fail(Throwable cause);

    @Override
    void close();

    /** For a store in memory: there is nothing to wait for. */
    static Durability none() {
        return new Durability() {

            private boolean failed;

            @Override
            public void append(ChangeRecord changes) {
                changes.clear();
            }

            @Override
            public boolean isSafe() {
                return true;
            }

            @Override
            public void whenSafe(Document answer, Reply reply) {
                reply.send(answer);
            }

            @Override
            public boolean hasFailed() {
                return failed;
            }

            @Override
            public void fail(Throwable cause) {
                failed = true;
            }

            @Override
            public void close() {}
        };
    }
}
