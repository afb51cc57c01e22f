package dev.greenroom.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library's commands over our tables. Not safe for threads: {@link Engine} lets one command in at a time. */
final class StoreBackend extends AbstractMongoBackend {

    private final Tables tables;

    StoreBackend(Tables tables) {
        this.tables = tables;
        tables.names().stream()
                .filter(table -> table.startsWith(StoreDatabase.DOCUMENTS))
                .map(table -> Utils.firstFragment(table.substring(StoreDatabase.DOCUMENTS.length())))
                .distinct()
                .toList()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, tables, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Contract.check(command, query);
        return switch (command) {
            case "hello" -> hello(channel, database, query);
            case "aggregate" -> countDocuments(channel, database, query);
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    private Document hello(Channel channel, String database, Document query) {
        var reply = super.handleCommand(channel, database, "isMaster", query);
        reply.put("isWritablePrimary", true);
        return reply;
    }

    /** The driver counts by an aggregation; as a plain count it can use an index. */
    private Document countDocuments(Channel channel, String database, Document query) {
        var collection = (String) query.get("aggregate");
        var count = new Document("count", collection).append("query", new Document());
        Contract.stages(query).forEach(stage -> {
            copy(stage, "$match", count, "query");
            copy(stage, "$skip", count, "skip");
            copy(stage, "$limit", count, "limit");
        });
        @Nullable
        Object n = super.handleCommand(channel, database, "count", count).get("n");
        var batch = Integer.valueOf(0).equals(n) ? List.of() : List.of(new Document("_id", 1).append("n", n));
        var reply = new Document(
                "cursor",
                new Document("id", 0L).append("ns", database + "." + collection).append("firstBatch", batch));
        Utils.markOkay(reply);
        return reply;
    }

    private static void copy(Document from, String name, Document to, String as) {
        if (from.containsKey(name)) {
            to.put(as, from.get(name));
        }
    }
}
