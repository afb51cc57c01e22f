package dev.greenroom.web;

import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Refusal;
import dev.greenroom.aggregate.Reply;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A service small enough to try the shared parts on. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
class SampleApplication {

    private final IdempotentRequests requests;

    SampleApplication(IdempotentRequests requests) {
        this.requests = requests;
    }

    enum Colour {
        red,
        green
    }

    @NullMarked
    record Part(String name, @Max(5) int weight) {}

    @NullMarked
    record Thing(
            @Size(max = 10) String title,
            @Nullable String note,
            int count,
            Colour colour,
            Instant at,
            @Valid List<Part> parts) {}

    @PostMapping("/api/v1/workspaces/{ws}/things")
    Mono<ResponseEntity<String>> create(
            @PathVariable String ws,
            Caller.Member caller,
            @Valid @RequestBody Thing thing,
            ServerWebExchange exchange) {
        caller.require(Role.AUTHOR, Role.ADMIN);
        var request = requests.of(exchange, caller, thing);
        var reply = new Reply(201, "{\"title\":\"" + thing.title() + "\"}", Map.of("Location", "/things/1"));
        return Mono.just(Replies.toResponse(new Outcome.Done(reply, 7, "again".equals(request.key()))));
    }

    @GetMapping("/api/v1/workspaces/{ws}/refused")
    Mono<ResponseEntity<String>> refused(Caller.Member caller) {
        var refusal = Refusal.of("session-not-live", 409, "Not live", "The session has ended.")
                .at("state")
                .remedy("Look at the answers instead.")
                .retryAfter(3);
        return Mono.just(Replies.toResponse(new Outcome.Refused(refusal)));
    }

    @GetMapping("/api/v1/workspaces/{ws}/list")
    Page<String> list(ServerWebExchange exchange) {
        Cursor cursor = Cursor.of(exchange.getRequest());
        return Page.of(List.of("a", "b", "c"), cursor, item -> item);
    }

    @GetMapping("/api/v1/workspaces/{ws}/edited")
    Map<String, Long> edited(ServerWebExchange exchange) {
        return Map.of("version", Versions.required(exchange.getRequest()));
    }

    @GetMapping("/api/v1/workspaces/{ws}/typed")
    Map<String, Integer> typed(@RequestParam int number) {
        return Map.of("number", number);
    }

    @GetMapping("/api/v1/workspaces/{ws}/fault")
    Mono<String> fault() {
        return Mono.error(new IllegalStateException("secret words of the inside"));
    }

    @GetMapping("/api/v1/guests/{session}/room")
    Map<String, String> room(Caller.Guest guest) {
        return Map.of("invitation", guest.invitation());
    }
}
