package dev.greenroom.outbox;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/**
 * Who carries an aggregate's pending events. Present exactly while there are any.
 *
 * @param v the version whose commit took the claim; first in the document, because a free claim is taken with
 *     {@code $min}, which compares field by field
 * @param take how often the claim was taken over since; with {@code v} the fence
 */
public record Claim(long v, int take, String owner) implements Comparable<Claim> {

    /** The claim that a commit of this version takes if it is free. */
    public Document fresh(Instant at) {
        return new Document("v", v).append("take", take).append("owner", owner).append("at", Date.from(at));
    }

    /** Reads the claim of a document. */
    public static Claim of(Document claim) {
        return new Claim(
                claim.get("v", Number.class).longValue(),
                claim.get("take", Number.class).intValue(),
                claim.getString("owner"));
    }

    boolean sameFence(Claim other) {
        return v == other.v && take == other.take;
    }

    @Override
    public int compareTo(Claim other) {
        return v != other.v ? Long.compare(v, other.v) : Integer.compare(take, other.take);
    }
}
