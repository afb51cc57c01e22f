package dev.greenroom.gateway.entry;

import dev.greenroom.gateway.member.Accounts;
import dev.greenroom.gateway.member.Members;
import dev.greenroom.gateway.workspace.Workspaces;
import dev.greenroom.web.Role;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The demo workspace and its people, with ids that the demo data of other services refers to. */
@Component
class DemoData {

    static final String PASSWORD = "greenroom-demo";
    static final String WORKSPACE = "00000000-0000-7000-8000-00000000ac3e";

    private record Person(String id, String name, String email, Set<Role> roles) {}

    private static final List<Person> PEOPLE = List.of(
            person(1, "Ada Interviewer", "ada", Role.INTERVIEWER, Role.AUTHOR),
            person(2, "Ben Panel", "ben", Role.INTERVIEWER),
            person(3, "Hana Hiring", "hana", Role.HIRING),
            person(4, "Alex Admin", "alex", Role.values()));

    private final SetUp setUp;
    private final Members members;
    private final Accounts accounts;
    private final Workspaces workspaces;
    private final Clock clock;

    DemoData(SetUp setUp, Members members, Accounts accounts, Workspaces workspaces, Clock clock) {
        this.setUp = setUp;
        this.members = members;
        this.accounts = accounts;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    private static Person person(int number, String name, String address, Role... roles) {
        return new Person(
                "00000000-0000-7000-8000-0000000000d" + number, name, address + "@demo.greenroom.dev", Set.of(roles));
    }

    /** Makes what is missing; true if the demo workspace was made now. */
    Mono<Boolean> install() {
        return workspaces.find(WORKSPACE).hasElement().flatMap(there -> there ? Mono.just(false) : make());
    }

    private Mono<Boolean> make() {
        var founders = PEOPLE.stream()
                .map(person -> new Workspaces.Founder(person.id(), person.roles()))
                .toList();
        return Flux.fromIterable(PEOPLE)
                .concatMap(person -> members.ensure(person.id(), person.name(), person.email())
                        .flatMap(member -> accounts.claim(member, PASSWORD, null))
                        .flatMap(member -> members.addTo(WORKSPACE, member.id())))
                .then(setUp.reserve(WORKSPACE))
                .then(Mono.defer(() -> workspaces.create(WORKSPACE, "Acme", founders, clock.instant())));
    }
}
