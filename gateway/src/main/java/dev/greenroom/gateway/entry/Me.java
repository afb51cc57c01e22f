package dev.greenroom.gateway.entry;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.gateway.cookie.CsrfToken;
import dev.greenroom.gateway.member.Accounts;
import dev.greenroom.gateway.workspace.Workspace;
import dev.greenroom.gateway.workspace.Workspaces;
import dev.greenroom.web.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The member who is signed in, as their own page sees them. */
public record Me(String memberId, String name, String email, List<InWorkspace> workspaces, String csrf) {

    /** A workspace with the roles that the member has in it. */
    public record InWorkspace(String id, String name, List<Role> roles) {}

    /** Puts the view together. */
    @Component
    public static class Composer {

        private final Workspaces workspaces;
        private final CsrfToken csrf;

        Composer(Workspaces workspaces, CsrfToken csrf) {
            this.workspaces = workspaces;
            this.csrf = csrf;
        }

        public Mono<Me> of(Accounts.Opened opened) {
            var member = opened.member();
            return Mono.zip(memberships(opened), csrf.of(opened.session()))
                    .map(parts -> new Me(
                            member.id(), member.state().name(), member.state().email(), parts.getT1(), parts.getT2()));
        }

        private Mono<List<InWorkspace>> memberships(Accounts.Opened opened) {
            return workspaces
                    .findAll(opened.member().state().workspaces())
                    .flatMap(stored ->
                            Flux.fromStream(inWorkspace(stored, opened.member().id()).stream()))
                    .collectSortedList(Comparator.comparing(InWorkspace::name));
        }

        private static Optional<InWorkspace> inWorkspace(Stored<Workspace> stored, String memberId) {
            return stored.state()
                    .memberActive(memberId)
                    .map(membership -> new InWorkspace(
                            stored.id(),
                            stored.state().name(),
                            membership.roles().stream().sorted().toList()));
        }
    }
}
