package dev.greenroom.scoring.scorecard;

import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The scorecard of a session; its ETag is made from what the reader sees and so tells nothing else. */
@RestController
class ScorecardEndpoint {

    private final Scorecards scorecards;
    private final JsonMapper json;

    ScorecardEndpoint(Scorecards scorecards, JsonMapper json) {
        this.scorecards = scorecards;
        this.json = json;
    }

    @GetMapping("/api/v1/workspaces/{ws}/scorecards/{session}")
    Mono<ResponseEntity<String>> read(
            @PathVariable("ws") String workspace,
            @PathVariable String session,
            Caller.Member caller,
            ServerWebExchange exchange) {
        return scorecards
                .read(workspace, session, new Reader(caller.id(), caller.roles()))
                .map(json::writeValueAsString)
                .map(body -> response(body, exchange.getRequest().getHeaders()))
                .switchIfEmpty(Mono.error(
                        () -> CommonProblems.notFound("such scorecard").exception()));
    }

    private static ResponseEntity<String> response(String body, HttpHeaders request) {
        var etag = '"' + digest(body) + '"';
        if (request.getIfNoneMatch().contains(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build();
        }
        return ResponseEntity.ok()
                .eTag(etag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private static String digest(String body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
