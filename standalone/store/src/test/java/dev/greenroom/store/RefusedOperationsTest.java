package dev.greenroom.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no repository uses is refused, so that no test can pass on something that MongoDB does otherwise. */
class RefusedOperationsTest {

    private static DocumentStore store;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        store = DocumentStore.start(StoreOptions.inMemory());
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'c', filter: {a: {$regex: 'x'}}}",
                "{find: 'c', filter: {a: {$elemMatch: {b: 1}}}}",
                "{find: 'c', filter: {$and: [{a: {$where: '1'}}]}}",
                "{find: 'c', filter: {$expr: {$gt: [{$dateTrunc: 1}, 1]}}}",
                "{find: 'c', projection: {'o.$': 1}}",
                "{find: 'c', projection: {n: {$size: '$o'}}}",
                "{find: 'c', collation: {locale: 'en'}}",
                "{find: 'c', hint: 'x'}",
                "{aggregate: 'c', pipeline: [{$lookup: {}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$group: {_id: '$a'}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$changeStream: {}}], cursor: {}}",
                "{distinct: 'c', key: 'a'}",
                "{update: 'c', updates: [{q: {}, u: [{$set: {a: 1}}]}]}",
                "{update: 'c', updates: [{q: {}, u: {$bit: {a: {and: 1}}}}]}",
                "{update: 'c', updates: [{q: {}, u: {$set: {'a.$.b': 1}}}]}",
                "{update: 'c', updates: [{q: {}, u: {$set: {a: 1}}, arrayFilters: []}]}",
                "{update: 'c', updates: [{q: {}, u: {$push: {a: {$each: [], $sort: 1}}}}]}",
                "{findAndModify: 'c', query: {}, update: {$rename: {a: 'b'}}}",
                "{createIndexes: 'c', indexes: [{key: {a: 1}, name: 'a', expireAfterSeconds: 1}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 1}, name: 'a', unique: true, partialFilterExpression: {}}]}",
                "{create: 'c', validator: {}}",
                "{startSession: 1}",
                "{insert: 'c', documents: [{_id: 1}], txnNumber: 1, autocommit: false}",
            })
    void refuses(String command) {
        assertThatThrownBy(() -> client.getDatabase("d").runCommand(Document.parse(command)))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("Outside the contract of Greenroom's repositories");
    }
}
