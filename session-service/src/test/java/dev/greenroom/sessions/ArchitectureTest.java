package dev.greenroom.sessions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.testing.HouseRules;
import org.springframework.stereotype.Repository;

@AnalyzeClasses(packages = "dev.greenroom.sessions", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house_rules = ArchTests.in(HouseRules.class);

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
}
