package dev.greenroom.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.greenroom.aggregate.OutgoingEvent;
import java.time.Instant;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "dev.greenroom.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dev.greenroom.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_model_has_no_type_of_spring_reactor_mongo_or_kafka = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.(WorkspaceDecider|WorkspaceCommand|WorkspaceEvent|Workspace|Membership|Policy|Member|BrowserSession|KeyRing)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "reactor..", "com.mongodb..", "org.bson..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule only_the_repository_and_the_mapper_know_what_is_published = noClasses()
            .that()
            .doNotHaveSimpleName("Workspaces")
            .and()
            .doNotHaveSimpleName("PublishedEvents")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(OutgoingEvent.class);

    @ArchTest
    static final ArchRule only_what_issues_tokens_knows_the_keys = noClasses()
            .that()
            .resideOutsideOfPackage("dev.greenroom.gateway.token")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.nimbusds..");

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
    static final ArchRule an_endpoint_is_called_one = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .haveSimpleNameEndingWith("Endpoint")
            .andShould()
            .bePackagePrivate();
}
