package dev.greenroom.gateway.workspace;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commands;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.Decision;
import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.aggregate.VersionConflict;
import dev.greenroom.web.Replies;
import dev.greenroom.web.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All workspaces; what happens in one is published with the write that makes it so. */
@Component
public class Workspaces {

    private static final AggregateType<Workspace> TYPE = new AggregateType<>(
            "workspace", "workspaces", "greenroom.workspaces", "/greenroom/gateway", Workspace.class);

    private final Aggregates<Workspace> workspaces;
    private final Commands<Workspace> commands;

    Workspaces(AggregateStore store) {
        this.workspaces = store.of(TYPE);
        this.commands = workspaces.commands();
    }

    public Mono<Stored<Workspace>> find(String id) {
        return workspaces.find(id);
    }

    public Flux<Stored<Workspace>> findAll(Collection<String> ids) {
        return workspaces.findAll(ids);
    }

    /** A person with roles from the start. */
    public record Founder(String memberId, Set<Role> roles) {}

    /** Makes a workspace with its first people; false if the id is taken. */
    public Mono<Boolean> create(String id, String name, Collection<Founder> founders, Instant at) {
        List<WorkspaceEvent> events = new ArrayList<>();
        events.add(new WorkspaceEvent.Created(name, Policy.DEFAULT));
        founders.forEach(
                founder -> events.add(new WorkspaceEvent.MemberJoined(founder.memberId(), founder.roles(), at)));
        Workspace empty = new Workspace(name, Policy.DEFAULT, Map.of());
        return workspaces
                .commit(Commit.create(id, evolve(empty, events)).publishing(PublishedEvents.of(id, events)))
                .thenReturn(true)
                .onErrorResume(VersionConflict.class, exists -> Mono.just(false));
    }

    /** Carries out a command that stands fast before the workspace is read. */
    Mono<Outcome> carryOut(
            String id,
            @Nullable IdempotentRequest request,
            @Nullable Long expectedVersion,
            WorkspaceCommand command,
            Reply reply) {
        return carryOut(id, request, expectedVersion, stored -> Mono.just(command), done -> reply);
    }

    /** Carries out a command that needs a look elsewhere; it is not asked for on a replay. */
    Mono<Outcome> carryOut(
            String id,
            @Nullable IdempotentRequest request,
            @Nullable Long expectedVersion,
            Function<Stored<Workspace>, Mono<? extends WorkspaceCommand>> command,
            Function<WorkspaceCommand, Reply> reply) {
        return commands.updateWith(
                id,
                request,
                expectedVersion,
                stored -> command.apply(stored).map(given -> decision(stored, given, reply.apply(given))));
    }

    /** Refuses with the reason that joining would be refused with, before a password is asked for. */
    public Mono<Void> mayJoin(String id, String memberId, int epoch, Instant at) {
        return find(id).flatMap(stored -> {
            var refusal = WorkspaceDecider.decide(stored.state(), new WorkspaceCommand.Join(memberId, epoch, at))
                    .refusal();
            return refusal == null
                    ? Mono.<Void>empty()
                    : Mono.error(() -> Replies.problem(refusal).exception());
        });
    }

    /** Activates an invitation whose link has been checked. */
    public Mono<Outcome> join(String id, String memberId, int epoch, Instant at) {
        return carryOut(id, null, null, new WorkspaceCommand.Join(memberId, epoch, at), Reply.empty(204));
    }

    private static Decision<Workspace> decision(Stored<Workspace> stored, WorkspaceCommand command, Reply reply) {
        var ruling = WorkspaceDecider.decide(stored.state(), command);
        if (ruling.refusal() != null) {
            return new Decision.Refused<>(ruling.refusal());
        }
        return ruling.events().isEmpty()
                ? new Decision.Unchanged<>(reply)
                : new Decision.Accepted<>(
                        evolve(stored.state(), ruling.events()),
                        PublishedEvents.of(stored.id(), ruling.events()),
                        reply);
    }

    private static Workspace evolve(Workspace workspace, List<WorkspaceEvent> events) {
        Workspace state = workspace;
        for (WorkspaceEvent event : events) {
            state = WorkspaceDecider.evolve(state, event);
        }
        return state;
    }
}
