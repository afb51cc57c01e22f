package dev.greenroom.aggregate;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.greenroom.event.TraceSource;
import dev.greenroom.event.UuidV7;
import dev.greenroom.outbox.Channel;
import dev.greenroom.outbox.Outbox;
import java.time.Clock;

/** The way to all aggregates of a service. */
public final class AggregateStore {

    private final MongoDatabase database;
    private final Outbox outbox;
    private final Clock clock;
    private final TraceSource trace;

    public AggregateStore(MongoDatabase database, Outbox outbox, Clock clock, TraceSource trace) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.trace = trace;
        UuidV7.prepare();
    }

    /** The aggregates of one type. Call it while the beans are made, so that the relay knows the collection. */
    public <S> Aggregates<S> of(AggregateType<S> type) {
        var channel = new Channel(type.collection(), type.topic(), type.source());
        outbox.register(channel);
        var collection = database.getCollection(type.collection())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        return new Aggregates<>(type, collection, new Writer<>(type, channel, collection, outbox, clock, trace), clock);
    }
}
