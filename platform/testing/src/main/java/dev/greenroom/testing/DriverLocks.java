package dev.greenroom.testing;

import java.util.List;
import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Lets the MongoDB driver, Jackson and the validator hold their short locks. Without this BlockHound throws inside them whenever one of them is
 * contended, the operation is lost, and the test sees a time-out that has nothing to do with it.
 */
public final class DriverLocks implements BlockHoundIntegration {

    private static final List<String> LOCKING =
            List.of("checkedWithLock", "checkedWithInterruptibleLock", "withInterruptibleLock", "lockInterruptibly");

    @Override
    public void applyTo(BlockHound.Builder builder) {
        LOCKING.forEach(method -> builder.allowBlockingCallsInside("com.mongodb.internal.Locks", method));
        // Jackson builds a type's (de)serializer once, under a lock that others wait for a moment.
        builder.allowBlockingCallsInside(
                "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer");
        // The validator keeps what it knows of a class, under a lock for each part of its map.
        List.of("put", "remove", "clear")
                .forEach(method -> builder.allowBlockingCallsInside(
                        "org.hibernate.validator.internal.util.ConcurrentReferenceHashMap$Segment", method));
    }
}
