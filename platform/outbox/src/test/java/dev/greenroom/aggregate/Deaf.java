package dev.greenroom.aggregate;

import dev.greenroom.outbox.Channel;
import dev.greenroom.outbox.Claim;
import dev.greenroom.outbox.Entry;
import dev.greenroom.outbox.Outbox;
import java.time.Instant;
import java.util.List;

/** An outbox that never hears of a commit, as after a crash at that moment. */
public record Deaf(Outbox outbox) implements Outbox {

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
        return new Ticket() {
            @Override
            public Long acknowledged() {
                return null;
            }

            @Override
            public void committed(long version, Claim claim, List<Entry> entries) {}

            @Override
            public void nothingPending() {}

            @Override
            public void unanswered() {}
        };
    }
}
