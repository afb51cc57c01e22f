package dev.greenroom.aggregate;

/** Somebody else changed (or created) the aggregate first: read again and decide again. */
public final class VersionConflict extends RuntimeException {

    VersionConflict(String collection, String id) {
        super(collection + "/" + id + " has changed meanwhile", null, false, false);
    }
}
