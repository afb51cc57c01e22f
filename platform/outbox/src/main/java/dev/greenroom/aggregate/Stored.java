package dev.greenroom.aggregate;

/**
 * An aggregate as it was read.
 *
 * @param version rises with every change of state (compare-and-set, ETag); marks, claims and records leave it alone
 * @param sequence the number of its last event; gapless
 */
public record Stored<S>(String id, long version, long sequence, S state, Attached attached) {

    /** One without anything pending, as tests of deciders want it. */
    public Stored(String id, long version, long sequence, S state) {
        this(id, version, sequence, state, Attached.NOTHING);
    }
}
