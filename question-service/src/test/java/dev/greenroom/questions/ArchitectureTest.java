package dev.greenroom.questions;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.testing.HouseRules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

@AnalyzeClasses(packages = "dev.greenroom.questions", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house_rules = ArchTests.in(HouseRules.class);

    /** What decides: commands, events, states, refusals, deciders, and what they are made of. */
    private static final DescribedPredicate<JavaClass> MODEL = resideInAnyPackage(
                    "dev.greenroom.questions.question", "dev.greenroom.questions.kit")
            .and(DescribedPredicate.describe(
                    "neither bean nor edge",
                    type -> !type.isMetaAnnotatedWith(Component.class)
                            && !type.getName().matches(".*(Rules|Observer|Input|View|Summary)(\\$.*)?")
                            && !type.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
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
                    "org.apache.lucene..",
                    "dev.greenroom.aggregate..",
                    "dev.greenroom.web..");

    @ArchTest
    static final ArchRule only_repositories_and_their_helper_know_the_store = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .and(not(resideInAPackage("dev.greenroom.questions.decided")))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(AggregateStore.class, Aggregates.class, Commit.class);

    @ArchTest
    static final ArchRule only_the_mappers_of_published_events_make_them = noClasses()
            .that()
            .resideOutsideOfPackages("dev.greenroom.questions.external", "dev.greenroom.questions.decided")
            .and()
            .areNotAnnotatedWith(Repository.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(OutgoingEvent.class);

    @ArchTest
    static final ArchRule nobody_depends_on_the_shape_of_published_events = noClasses()
            .that()
            .resideOutsideOfPackage("dev.greenroom.questions.external")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.greenroom.questions.external");

    @ArchTest
    static final ArchRule lucene_stays_in_the_catalog = noClasses()
            .that()
            .resideOutsideOfPackage("dev.greenroom.questions.catalog")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule deciders_are_pure = classes()
            .that(simpleName("QuestionDecider").or(simpleName("KitDecider")))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.greenroom.decided..", "dev.greenroom.questions..");
}
