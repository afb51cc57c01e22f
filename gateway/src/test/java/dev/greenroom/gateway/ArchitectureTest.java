package dev.greenroom.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.testing.HouseRules;

@AnalyzeClasses(packages = "dev.greenroom.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house_rules = ArchTests.in(HouseRules.class);

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
}
