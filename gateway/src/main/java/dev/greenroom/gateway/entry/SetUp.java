package dev.greenroom.gateway.entry;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.gateway.GatewayProperties;
import dev.greenroom.gateway.secret.Seal;
import dev.greenroom.gateway.workspace.Workspaces;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Ids;
import dev.greenroom.web.Problem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whether this installation has its first workspace yet. Its id is reserved before it is made, so that of two who come
 * with the link one wins, and a crash half-way leaves something to go on with.
 */
@Component
class SetUp {

    record First(String workspaceId) {}

    private static final AggregateType<First> TYPE =
            new AggregateType<>("set-up", "setups", null, "/greenroom/gateway", First.class);
    private static final String ID = "first";
    private static final String PURPOSE = "setup";

    private final Aggregates<First> setups;
    private final Workspaces workspaces;
    private final Seal seal;
    private final Ids ids;
    private final GatewayProperties properties;

    SetUp(AggregateStore store, Workspaces workspaces, Seal seal, Ids ids, GatewayProperties properties) {
        this.setups = store.of(TYPE);
        this.workspaces = workspaces;
        this.seal = seal;
        this.ids = ids;
        this.properties = properties;
    }

    Mono<Boolean> isDone() {
        return setups.find(ID)
                .flatMap(first -> workspaces.find(first.state().workspaceId()))
                .hasElement();
    }

    Mono<String> link() {
        return seal.of(PURPOSE, ID).map(token -> properties.link("/setup#" + token));
    }

    /** The id that the first workspace is to have, for whoever holds the link while it still works. */
    Mono<String> admit(String token) {
        return seal.fits(token, PURPOSE, ID)
                .flatMap(fits -> fits ? isDone() : Mono.error(() -> notOurs()))
                .flatMap(done -> done ? Mono.error(() -> alreadyDone()) : reserve(ids.next()));
    }

    Mono<String> reserve(String wishedId) {
        return setups.insertIfAbsent(ID, new First(wishedId))
                .then(Mono.defer(() -> setups.find(ID)))
                .map(first -> first.state().workspaceId());
    }

    private static Throwable notOurs() {
        return CommonProblems.invalidField("token", "is not that of the set-up link")
                .exception();
    }

    static Throwable alreadyDone() {
        return Problem.of(409, "already-set-up", "Already set up", "The first workspace exists; the link worked once.")
                .remedy("Sign in, or ask an administrator for an invitation.")
                .exception();
    }
}
