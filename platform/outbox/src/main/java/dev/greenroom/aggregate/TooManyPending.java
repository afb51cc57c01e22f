package dev.greenroom.aggregate;

import dev.greenroom.event.Passing;

/** So many events of this aggregate wait for the broker that ordinary commands are turned away. */
public final class TooManyPending extends RuntimeException implements Passing {

    TooManyPending(String collection, String id, int events, long bytes) {
        super(collection + "/" + id + " has " + events + " events (" + bytes + " bytes) pending", null, false, false);
    }
}
