package dev.greenroom.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document that a query has found, by its key, with as much of it as is still needed. */
record Found(Object key, @Nullable Document document) {

    Document read() {
        if (document == null) {
            throw new IllegalStateException("Read already");
        }
        return document;
    }

    /** Only what a sort looks at, so that sorting many does not hold them all. */
    Found keepingOnly(Document sort) {
        var kept = new Document();
        for (var field : sort.keySet()) {
            var top = Utils.firstFragment(field);
            kept.put(top, read().get(top));
        }
        return new Found(key, kept);
    }

    Found forgotten() {
        return new Found(key, null);
    }

    @Nullable
    Document orRead(StoreCollection collection) {
        return document == null ? collection.find(key) : document;
    }
}
