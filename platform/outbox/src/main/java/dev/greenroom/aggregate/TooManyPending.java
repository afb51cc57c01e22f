package dev.greenroom.aggregate;

/** So many events of this aggregate wait for the broker that ordinary commands are turned away. */
public final class TooManyPending extends RuntimeException {

    TooManyPending(String collection, String id, int events, long bytes) {
        super(collection + "/" + id + " has " + events + " events (" + bytes + " bytes) pending", null, false, false);
    }
}
