package dev.greenroom.web;

import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Refusal;
import dev.greenroom.aggregate.Reply;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What became of a command, as an HTTP answer. */
public final class Replies {

    /** Set on the answer to a request that had already been carried out. */
    public static final String REPLAYED = "Idempotent-Replayed";

    private Replies() {}

    /** The reply with its ETag; a refusal leaves as a problem. */
    public static ResponseEntity<String> toResponse(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> response(done);
            case Outcome.Refused refused -> throw problem(refused.refusal()).exception();
        };
    }

    /** A refusal as the problem that tells of it. */
    public static Problem problem(Refusal refusal) {
        return Problem.of(refusal.status(), refusal.type(), refusal.title(), refusal.detail())
                .field(refusal.field())
                .remedy(refusal.remedy())
                .retryAfter(refusal.retryAfterSeconds());
    }

    private static ResponseEntity<String> response(Outcome.Done done) {
        Reply reply = done.reply();
        var response = ResponseEntity.status(reply.status());
        reply.headers().forEach(response::header);
        if (done.version() > 0) {
            response.eTag(Versions.etag(done.version()));
        }
        if (done.replayed()) {
            response.header(REPLAYED, "true");
        }
        return reply.body().isEmpty()
                ? response.build()
                : response.contentType(MediaType.APPLICATION_JSON).body(reply.body());
    }
}
