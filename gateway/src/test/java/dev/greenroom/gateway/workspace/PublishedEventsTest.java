package dev.greenroom.gateway.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.web.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PublishedEventsTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String WORKSPACE = "00000000-0000-7000-8000-000000000002";
    private static final String MEMBER = "00000000-0000-7000-8000-000000000003";
    private static final Set<Role> ROLES = Set.of(Role.ADMIN, Role.AUTHOR);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<WorkspaceEvent> PUBLISHED = List.of(
            new WorkspaceEvent.Created("Acme", Policy.DEFAULT),
            new WorkspaceEvent.MemberJoined(MEMBER, ROLES, NOW),
            new WorkspaceEvent.RolesChanged(MEMBER, ROLES),
            new WorkspaceEvent.MemberRemoved(MEMBER, NOW),
            new WorkspaceEvent.PolicyChanged(new Policy(Policy.Blind.always, 30)));

    @Test
    void each_published_event_matches_its_schema() {
        var events = PublishedEvents.of(WORKSPACE, PUBLISHED);
        assertThat(events)
                .extracting(OutgoingEvent::type)
                .containsExactly("WorkspaceCreated", "MemberAdded", "RoleChanged", "MemberRemoved", "PolicyChanged");
        assertThat(events).allSatisfy(event -> assertThat(violations(event)).isEmpty());
    }

    @Test
    void names_stay_inside() {
        assertThat(JSON.writeValueAsString(PublishedEvents.of(WORKSPACE, PUBLISHED)))
                .doesNotContain("Acme");
    }

    @Test
    void an_invitation_stays_inside() {
        assertThat(PublishedEvents.of(WORKSPACE, List.of(new WorkspaceEvent.MemberInvited(MEMBER, ROLES, 1, NOW))))
                .isEmpty();
    }

    private static List<String> violations(OutgoingEvent event) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(event.type()), InputFormat.JSON);
        return schema.validate(JSON.writeValueAsString(event.data()), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String schema(String name) {
        try (var in = PublishedEventsTest.class.getResourceAsStream("/schemas/" + name + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
