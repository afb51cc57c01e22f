package dev.greenroom.testing;

import java.util.List;
import java.util.Set;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Lets libraries wait for their own short locks. The driver, Jackson, the validator, Netty and the JDK's queues each guard a few lines with
 * a lock; now and then two threads meet there, and to BlockHound the loser's parking (or the spinning before it) looks like blocking. It then
 * throws out of the lock's queue, which does not recover: a test under load sees a status 500, or every later caller of that lock hangs for
 * good. Waiting for mutual exclusion inside a library is therefore allowed. Still reported are sleeping, input and output, waiting for a
 * condition, a latch or a future, and every lock that our own code takes.
 *
 * <p>Drawing random bytes is allowed too: the kernel's source, which never waits, is a file to the JDK, and the driver draws from it for
 * its sessions.
 */
public final class LibraryLocks implements BlockHoundIntegration {

    private static final String LOCKS = "java.util.concurrent.locks.";
    private static final Set<String> WAYS_TO_WAIT = Set.of("park", "onSpinWait", "yield", "yield0");
    private static final List<String> WAITING_FOR_MORE =
            List.of("await", "awaitNanos", "awaitUntil", "awaitUninterruptibly");

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes");
        isLibraryLock(); // loads its classes now: inside the callback that would itself be a blocking read
        builder.blockingMethodCallback(method -> {
            if (!(WAYS_TO_WAIT.contains(method.getName()) && isLibraryLock())) {
                throw new BlockingOperationError(method);
            }
        });
    }

    /** Whether the thread waits in {@code lock()} or {@code lockInterruptibly()}, called by a class that is not ours. */
    private static boolean isLibraryLock() {
        return StackWalker.getInstance().walk(frames -> {
            boolean locking = false;
            for (var frame : (Iterable<StackWalker.StackFrame>) frames::iterator) {
                if (frame.getClassName().startsWith(LOCKS)) {
                    if (WAITING_FOR_MORE.contains(frame.getMethodName())) {
                        return false;
                    }
                    locking |= frame.getMethodName().startsWith("lock")
                            && frame.getClassName().contains("Lock");
                } else if (locking) {
                    return !frame.getClassName().startsWith("dev.greenroom.");
                } else if (!isBelowLocks(frame.getClassName())) {
                    return false;
                }
            }
            return false;
        });
    }

    private static boolean isBelowLocks(String className) {
        return className.startsWith("dev.greenroom.testing.LibraryLocks")
                || className.startsWith("reactor.blockhound.")
                || className.startsWith("java.lang.")
                || className.startsWith("jdk.internal.");
    }
}
