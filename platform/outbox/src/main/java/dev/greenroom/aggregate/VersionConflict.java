package dev.greenroom.aggregate;

import dev.greenroom.event.Passing;

/** Somebody else changed (or created) the aggregate first: read again and decide again. */
public final class VersionConflict extends RuntimeException implements Passing {

    VersionConflict(String collection, String id) {
        super(collection + "/" + id + " has changed meanwhile", null, false, false);
    }
}
