package dev.greenroom.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;

/**
 * Documents and keys as BSON. Tables hold bytes, so that every reader decodes a document of its own: nobody sees another's
 * half-done change, and what is written to disk cannot change while it is written.
 */
final class Bytes {

    private static final String KEY = "";

    private Bytes() {}

    static byte[] of(Document document) {
        var buffer = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, buffer);
        var bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    static Document toDocument(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    static byte[] ofKey(Object key) {
        return of(new Document(KEY, key));
    }

    static Object toKey(byte[] bytes) {
        @Nullable Object key = toDocument(bytes).get(KEY);
        if (key == null) {
            throw new IllegalStateException("A key is missing");
        }
        return key;
    }
}
