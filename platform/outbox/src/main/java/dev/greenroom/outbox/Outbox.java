package dev.greenroom.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a commit tells the relay, and what it asks of it. */
public interface Outbox {

    /** The owner name that this process's claims carry; new at every start. */
    String owner();

    /** What the store's clock says at this moment of ours, as far as is known. */
    Instant storeTime(Instant ours);

    /** Announces a collection, so that its events are found again after a crash. */
    void register(Channel channel);

    /** A commit to the aggregate begins; it must be ended by one of the ticket's two calls. */
    Ticket begin(Channel channel, String id);

    /** A commit under way. */
    interface Ticket {

        /** The broker has acknowledged up to this number, which the document may not say yet; null if nothing is known. */
        @Nullable
        Long acknowledged();

        /** The commit is in the store; the claim stands as the store answered. */
        void committed(long version, Claim claim, List<Entry> entries);

        /** The store refused the commit, or it held no events. */
        void nothingPending();

        /** No answer came: the commit may be in the store, so somebody has to look. */
        void unanswered();
    }
}
