package dev.greenroom.scoring;

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
import dev.greenroom.scoring.assessment.Assessments;
import dev.greenroom.scoring.scorecard.Visibility;
import dev.greenroom.testing.HouseRules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

@AnalyzeClasses(packages = "dev.greenroom.scoring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house_rules = ArchTests.in(HouseRules.class);

    private static final DescribedPredicate<JavaClass> MODEL = resideInAnyPackage(
                    "dev.greenroom.scoring.assessment",
                    "dev.greenroom.scoring.evaluation",
                    "dev.greenroom.scoring.scorecard",
                    "dev.greenroom.scoring.reference",
                    "dev.greenroom.scoring.settings",
                    "dev.greenroom.scoring.suggestion",
                    "dev.greenroom.scoring.calibration",
                    "dev.greenroom.scoring.rescoring",
                    "dev.greenroom.scoring.rubric")
            .and(DescribedPredicate.describe(
                    "neither bean nor edge",
                    type -> !type.getName().matches(".*(Input|Query|Announcements|Source)(\\$.*)?")
                            && !bean(type)
                            && !type.getEnclosingClass()
                                    .filter(ArchitectureTest::bean)
                                    .isPresent()))
            .as("the model");

    private static boolean bean(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class);
    }

    @ArchTest
    static final ArchRule the_model_has_no_type_of_spring_reactor_mongo_or_kafka = noClasses()
            .that(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "reactor..", "com.mongodb..", "org.bson..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule the_scorer_is_plain_java_and_knows_nobody_here = noClasses()
            .that()
            .resideInAPackage("dev.greenroom.scoring.scorer")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..",
                            "reactor..",
                            "dev.greenroom..",
                            "com.mongodb..",
                            "org.apache.kafka..")
                    .and(DescribedPredicate.not(resideInAnyPackage("dev.greenroom.scoring.scorer"))));

    @ArchTest
    static final ArchRule only_the_scorer_knows_how_the_model_runs = noClasses()
            .that()
            .resideOutsideOfPackage("dev.greenroom.scoring.scorer")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule others_work_reaches_a_page_only_by_the_one_visibility_function = noClasses()
            .that()
            .resideInAPackage("dev.greenroom.scoring.scorecard")
            .and(DescribedPredicate.describe(
                    "do not ask the visibility function",
                    (JavaClass type) -> type.getDirectDependenciesFromSelf().stream()
                            .noneMatch(each -> each.getTargetClass().isEquivalentTo(Visibility.class))))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Assessments.class);

    @ArchTest
    static final ArchRule what_composes_a_scorecard_cannot_read_the_store = noClasses()
            .that()
            .haveNameMatching(".*scorecard\\.(ScorecardComposer|RatingsPart|QuestionPart|Material|MechanicalResult).*")
            .should()
            .dependOnClassesThat()
            .areMetaAnnotatedWith(Component.class);

    @ArchTest
    static final ArchRule only_repositories_know_the_store = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(AggregateStore.class, Aggregates.class);

    @ArchTest
    static final ArchRule nobody_depends_on_the_edge_to_other_services = noClasses()
            .that()
            .resideOutsideOfPackage("dev.greenroom.scoring.external")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.greenroom.scoring.external");
}
