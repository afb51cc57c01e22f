package dev.greenroom.gateway.member;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commands;
import dev.greenroom.aggregate.Decision;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.gateway.secret.Digest;
import dev.greenroom.web.Ids;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All people with an account. An address belongs to one of them, by a reservation document of its own. */
@Component
public class Members {

    record AddressOwner(String memberId) {}

    private static final String SOURCE = "/greenroom/gateway";
    private static final AggregateType<Member> MEMBER =
            new AggregateType<>("member", "members", null, SOURCE, Member.class);
    private static final AggregateType<AddressOwner> ADDRESS =
            new AggregateType<>("address", "addresses", null, SOURCE, AddressOwner.class);

    private final Aggregates<Member> members;
    private final Aggregates<AddressOwner> addresses;
    private final Commands<Member> commands;
    private final Ids ids;

    Members(AggregateStore store, Ids ids) {
        this.members = store.of(MEMBER);
        this.addresses = store.of(ADDRESS);
        this.commands = members.commands();
        this.ids = ids;
    }

    public Mono<Stored<Member>> find(String id) {
        return members.find(id);
    }

    public Flux<Stored<Member>> findAll(Collection<String> memberIds) {
        return members.findAll(memberIds);
    }

    public Mono<Stored<Member>> findByEmail(String email) {
        return addresses
                .find(addressId(email))
                .flatMap(owner -> find(owner.state().memberId()));
    }

    /** The account of an address, made if there is none yet. Safe to repeat after a crash half-way. */
    public Mono<Stored<Member>> ensure(String name, String email) {
        return ensure(ids.next(), name, email);
    }

    public Mono<Stored<Member>> ensure(String wishedId, String name, String email) {
        String address = addressId(email);
        return addresses
                .insertIfAbsent(address, new AddressOwner(wishedId))
                .then(Mono.defer(() -> addresses.find(address)))
                .map(owner -> owner.state().memberId())
                .flatMap(id -> members.insertIfAbsent(id, Member.invited(name, email.strip()))
                        .then(Mono.defer(() -> find(id))));
    }

    /** Changes the account, again and again if others change it at the same time; empty if there is none. */
    Mono<Stored<Member>> change(String id, UnaryOperator<Member> change) {
        return commands.update(id, null, null, stored -> {
                    Member changed = change.apply(stored.state());
                    return changed.equals(stored.state())
                            ? new Decision.Unchanged<>(Reply.empty(204))
                            : new Decision.Accepted<>(changed, List.of(), Reply.empty(204));
                })
                .then(Mono.defer(() -> find(id)));
    }

    public Mono<Stored<Member>> addTo(String workspace, String id) {
        return change(id, member -> member.in(workspace));
    }

    /** Ends every session of the person. */
    public Mono<Stored<Member>> signOutEverywhere(String id) {
        return change(id, Member::signedOutEverywhere);
    }

    /** A digest, since ids of documents end up in messages and logs, where no address may stand. */
    private static String addressId(String email) {
        return Digest.of(email.strip().toLowerCase(Locale.ROOT));
    }
}
