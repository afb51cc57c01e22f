package dev.greenroom.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.SomeAssessment;
import dev.greenroom.web.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panel: ada and ben. Others of the workspace are not on it. */
class VisibilityTest {

    private static final List<String> PANEL = List.of("ada", "ben");

    /** The whole table: policy, what ada and ben have done, who reads, whose work is seen, whether suggestions are. */
    @ParameterizedTest(name = "{0}: ada {1}, ben {2}; {3} sees [{4}], suggestions {5}")
    @CsvSource(nullValues = "-", textBlock = """
            AFTER_OWN, none,      none,      ada,   -,       false
            AFTER_OWN, draft,     none,      ada,   -,       false
            AFTER_OWN, draft,     draft,     ada,   -,       false
            AFTER_OWN, draft,     submitted, ada,   -,       false
            AFTER_OWN, none,      submitted, ada,   -,       false
            AFTER_OWN, submitted, none,      ada,   ada,     true
            AFTER_OWN, submitted, draft,     ada,   ada,     true
            AFTER_OWN, submitted, draft,     ben,   -,       false
            AFTER_OWN, submitted, submitted, ada,   ada ben, true
            AFTER_OWN, amended,   submitted, ada,   ada ben, true
            AFTER_OWN, submitted, amended,   ada,   ada ben, true
            AFTER_OWN, draft,     draft,     other, -,       true
            AFTER_OWN, draft,     submitted, other, ben,     true
            AFTER_OWN, submitted, submitted, other, ada ben, true
            AFTER_ALL, none,      none,      ada,   -,       false
            AFTER_ALL, draft,     submitted, ada,   -,       false
            AFTER_ALL, submitted, none,      ada,   ada,     false
            AFTER_ALL, submitted, draft,     ada,   ada,     false
            AFTER_ALL, amended,   draft,     ada,   ada,     false
            AFTER_ALL, submitted, draft,     ben,   -,       false
            AFTER_ALL, submitted, submitted, ada,   ada ben, true
            AFTER_ALL, draft,     submitted, other, ben,     true
            AFTER_ALL, submitted, submitted, other, ada ben, true
            ALWAYS,    none,      none,      ada,   -,       true
            ALWAYS,    draft,     draft,     ada,   -,       true
            ALWAYS,    draft,     submitted, ada,   ben,     true
            ALWAYS,    submitted, draft,     ben,   ada,     true
            ALWAYS,    submitted, submitted, ada,   ada ben, true
            ALWAYS,    draft,     draft,     other, -,       true
            ALWAYS,    draft,     submitted, other, ben,     true
            """)
    void what_is_seen_depends_on_the_policy_and_the_panel(
            BlindPolicy policy, String ada, String ben, String reader, String seen, boolean suggestions) {
        var work = visible(policy, ada, ben, new Reader(reader, Set.of()));

        assertThat(work.submitted().stream().map(Assessment::memberId))
                .containsExactlyElementsOf(seen == null ? List.of() : List.of(seen.split(" ")));
        assertThat(work.suggestions()).isEqualTo(suggestions);
        assertThat(work.whole()).isEqualTo(suggestions);
    }

    /** Panel membership beats every role, also one that was given in the middle. */
    @TestFactory
    Stream<DynamicTest> no_role_changes_what_is_seen() {
        List<Set<Role>> all = List.of(
                Set.of(),
                Set.of(Role.AUTHOR),
                Set.of(Role.INTERVIEWER),
                Set.of(Role.HIRING),
                Set.of(Role.ADMIN),
                EnumSet.allOf(Role.class));
        var states = List.of("none", "draft", "submitted", "amended");
        return Stream.of(BlindPolicy.values())
                .flatMap(policy -> states.stream()
                        .flatMap(ada -> states.stream()
                                .flatMap(ben -> Stream.of("ada", "ben", "other")
                                        .map(reader -> DynamicTest.dynamicTest(
                                                policy + ", ada " + ada + ", ben " + ben + ", " + reader,
                                                () -> assertThat(all.stream()
                                                                .map(roles -> visible(
                                                                        policy, ada, ben, new Reader(reader, roles)))
                                                                .distinct())
                                                        .hasSize(1))))));
    }

    /** Whatever the policy, the reader and the roles. */
    @TestFactory
    Stream<DynamicTest> a_draft_is_in_nothing_that_leaves() {
        return Stream.of(BlindPolicy.values())
                .flatMap(policy -> Stream.of("ada", "ben", "other")
                        .map(reader -> DynamicTest.dynamicTest(
                                policy + ", " + reader,
                                () -> assertThat(visible(
                                                        policy,
                                                        "draft",
                                                        "submitted",
                                                        new Reader(reader, Set.of(Role.ADMIN)))
                                                .submitted())
                                        .noneMatch(assessment ->
                                                assessment.memberId().equals("ada")))));
    }

    @Test
    void what_is_hidden_is_named_with_its_reason() {
        var own = visible(BlindPolicy.AFTER_OWN, "draft", "submitted", new Reader("ada", Set.of()));
        var all = visible(BlindPolicy.AFTER_ALL, "submitted", "draft", new Reader("ada", Set.of()));

        assertThat(own.hidden().stream().map(Hidden::what))
                .containsExactly("result", "recommendations", "ratings", "notes", "suggestions");
        assertThat(own.hidden()).allMatch(hidden -> hidden.opens().equals("ownSubmission"));
        assertThat(all.hidden()).allMatch(hidden -> hidden.opens().equals("allSubmissions"));
        assertThat(own.hidden().getFirst().why()).contains("after you submit yours");
    }

    @Test
    void of_a_draft_others_learn_that_it_exists() {
        var work = visible(BlindPolicy.AFTER_OWN, "draft", "none", new Reader("other", Set.of()));

        assertThat(work.progress()).containsEntry("ada", Progress.DRAFT).containsEntry("ben", Progress.NONE);
    }

    private static VisibleWork visible(BlindPolicy policy, String ada, String ben, Reader reader) {
        var assessments = Stream.of(SomeAssessment.of("ada", ada), SomeAssessment.of("ben", ben))
                .flatMap(each -> each.stream())
                .toList();
        return Visibility.visibleTo(reader, policy, PANEL, assessments);
    }
}
