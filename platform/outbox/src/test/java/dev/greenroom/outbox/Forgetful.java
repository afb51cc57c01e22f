package dev.greenroom.outbox;

import java.time.Instant;
import java.util.List;

/** An outbox whose commits are in the store, but whose answers are lost on the way. */
record Forgetful(Outbox outbox) implements Outbox {

    @Override
    public String owner() {
        return outbox.owner();
    }

    @Override
    public Instant storeTime(Instant ours) {
        return outbox.storeTime(ours);
    }

    @Override
    public void register(Channel channel) {
        outbox.register(channel);
    }

    @Override
    public Ticket begin(Channel channel, String id) {
        var ticket = outbox.begin(channel, id);
        return new Ticket() {
            @Override
            public Long acknowledged() {
                return ticket.acknowledged();
            }

            @Override
            public void committed(long version, Claim claim, List<Entry> entries) {
                ticket.unanswered();
            }

            @Override
            public void nothingPending() {
                ticket.nothingPending();
            }

            @Override
            public void unanswered() {
                ticket.unanswered();
            }
        };
    }
}
