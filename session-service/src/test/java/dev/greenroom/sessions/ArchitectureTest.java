package dev.greenroom.sessions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import java.time.Instant;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "dev.greenroom.sessions", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What decides: commands, events, states, refusals, deciders. */
    private static final DescribedPredicate<JavaClass> MODEL = resideInAnyPackage(
                    "dev.greenroom.sessions.session", "dev.greenroom.sessions.answer")
            .and(DescribedPredicate.describe(
                    "named as model",
                    type -> type.getName()
                            .matches(".*\\.(Session|Answer|SessionCommand|SessionEvent|SessionRefusal|SessionDecider"
                                    + "|SessionEvolution|SessionState|AnswerCommand|AnswerEvent|AnswerRefusal"
                                    + "|AnswerDecider|AnswerState|Plan|PlanEntry|RoomClock|Schedule|Lobby|Invitation"
                                    + "|Floor|Entering|Links|Planning|Next|Drift|GuestSight|Consent|NoShow|KitPin)"
                                    + "(\\$.*)?")))
            .as("the model");

    @ArchTest
    static final ArchRule the_model_has_no_type_of_spring_reactor_mongo_or_kafka = noClasses()
            .that(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "reactor..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.apache.kafka..",
                    "dev.greenroom.aggregate..",
                    "dev.greenroom.web..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dev.greenroom.sessions.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_repositories_know_the_store = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(AggregateStore.class, Aggregates.class, Commit.class);

    @ArchTest
    static final ArchRule nobody_depends_on_the_shape_of_published_events = noClasses()
            .that()
            .resideOutsideOfPackage("dev.greenroom.sessions.external")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.greenroom.sessions.external");

    @ArchTest
    static final ArchRule a_guest_s_view_has_no_place_for_the_content_of_a_question = noClasses()
            .that()
            .haveNameMatching(".*RoomView\\$(ForGuest|Common|Current|AnswerView|Position|Me|LobbyView|Waiting)")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*(QuestionContent|RoomView\\$Content|RoomView\\$Planned)(\\$.*)?");

    @ArchTest
    static final ArchRule time_comes_from_the_one_clock = noClasses().should().callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule nothing_waits_for_a_publisher = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "block",
                    call -> call.getTarget().getName().matches("block(First|Last)?")
                            && call.getTargetOwner().getPackageName().startsWith("reactor.")));

    @ArchTest
    static final ArchRule json_is_jackson_three =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule an_endpoint_is_called_one_and_stays_in_its_package = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .haveSimpleNameEndingWith("Endpoint")
            .andShould()
            .bePackagePrivate();
}
