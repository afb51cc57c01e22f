package dev.greenroom.aggregate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** The idempotency records of an aggregate: how they are kept, found and bounded. */
final class Replies {

    static final int MOST = 64;
    /** 64 records of 4 KiB; a single longer answer is fine as long as the sum stays below. */
    static final int MOST_BYTES = 64 * 4096;

    private Replies() {}

    /** The name under which a request's reply is kept: never the client's key itself. */
    static String key(IdempotentRequest request) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(request));
    }

    /** The id of what the request creates: the same request always means the same aggregate. */
    static String derivedId(IdempotentRequest request) {
        var bytes = java.nio.ByteBuffer.wrap(digest(request));
        long high = (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static byte[] digest(IdempotentRequest request) {
        try {
            var named = request.scope() + "\n" + request.key();
            return MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static KeptReply kept(Commit.Remembered remembered, long version, Instant now) {
        var request = remembered.request();
        return new KeptReply(key(request), request.requestHash(), now, version, remembered.reply());
    }

    /** Whether another record may be kept; young ones are never thrown out for it. */
    static boolean full(List<KeptReply> replies, Instant now) {
        var young = replies.stream().filter(reply -> reply.youngerThan(now)).toList();
        return young.size() >= MOST || young.stream().mapToInt(KeptReply::size).sum() >= MOST_BYTES;
    }

    static List<KeptReply> with(List<KeptReply> replies, KeptReply another, Instant now) {
        var kept = new ArrayList<KeptReply>();
        replies.stream()
                .filter(reply -> reply.youngerThan(now) && !reply.key().equals(another.key()))
                .forEach(kept::add);
        kept.add(another);
        return kept;
    }

    static Document write(KeptReply kept) {
        var headers = new ArrayList<Document>();
        kept.reply().headers().forEach((name, value) -> headers.add(new Document("n", name).append("v", value)));
        return new Document("k", kept.key())
                .append("h", kept.requestHash())
                .append("at", Date.from(kept.at()))
                .append("v", kept.version())
                .append("status", kept.reply().status())
                .append("body", kept.reply().body())
                .append("headers", headers);
    }

    static List<KeptReply> read(List<Document> documents) {
        return documents.stream().map(Replies::read).toList();
    }

    static KeptReply read(Document document) {
        var headers = new HashMap<String, String>();
        document.getList("headers", Document.class)
                .forEach(header -> headers.put(header.getString("n"), header.getString("v")));
        var reply = new Reply(document.getInteger("status"), document.getString("body"), headers);
        return new KeptReply(
                document.getString("k"),
                document.getString("h"),
                document.getDate("at").toInstant(),
                Documents.number(document, "v"),
                reply);
    }
}
