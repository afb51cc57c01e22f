package dev.greenroom.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

/** The rules of architecture that hold in every service and in the gateway; each adds its own. */
public final class HouseRules {

    private static final String ENDPOINT = "org.springframework.web.bind.annotation.RestController";

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dev.greenroom.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_comes_from_the_one_clock = noClasses().should().callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule nothing_waits_for_a_publisher = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                    "block",
                    call -> call.getTarget().getName().matches("block(First|Last)?")
                            && call.getTargetOwner().getPackageName().startsWith("reactor.")));

    @ArchTest
    static final ArchRule json_is_jackson_three =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule an_endpoint_is_called_one_and_stays_in_its_package = classes()
            .that()
            .areAnnotatedWith(ENDPOINT)
            .should()
            .haveSimpleNameEndingWith("Endpoint")
            .andShould()
            .bePackagePrivate();

    private HouseRules() {}
}
