package se.uppdrag.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.architecture.House.CLASSES;
import static se.uppdrag.architecture.House.ofModule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.uppdrag.command.Command;
import se.uppdrag.kernel.EventFamilies;

class ArchitectureTest {

    private static final String AGGREGATE = "org.axonframework.spring.stereotype.Aggregate";

    @Test
    void every_module_was_looked_at() {
        for (var module : Set.of("shared-kernel", "command-side", "query-side", "deploy")) {
            assertThat(CLASSES.that(ofModule(module))).as(module).isNotEmpty();
        }
    }

    @Test
    void the_sides_meet_only_in_events_and_urls() {
        check(noClasses().that(ofModule("command-side")).should().dependOnClassesThat(ofModule("query-side")));
        check(noClasses().that(ofModule("query-side")).should().dependOnClassesThat(ofModule("command-side")));
    }

    @Test
    void the_rooms_of_the_query_side_need_each_other_in_one_direction() {
        check(slices().matching("se.uppdrag.query.(*)..").should().beFreeOfCycles());
    }

    @Test
    void nobody_depends_on_what_assembles_them() {
        check(noClasses().that(not(ofModule("deploy"))).should().dependOnClassesThat(ofModule("deploy")));
    }

    @Test
    void the_kernel_is_pure() {
        check(noClasses()
                .that()
                .resideInAPackage("se.uppdrag.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.axonframework..",
                        "com.mongodb..",
                        "org.bson..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta..")
                .orShould()
                .dependOnClassesThat(
                        resideInAPackage("se.uppdrag..").and(not(resideInAPackage("se.uppdrag.kernel..")))));
    }

    @Test
    void mongo_stays_in_the_rooms_that_keep_documents() {
        check(noClasses()
                .that(not(ofModule("query-side")))
                .and()
                .doNotHaveFullyQualifiedName("se.uppdrag.deploy.stores.LocalMongo")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data.mongodb.."));
    }

    @Test
    void time_comes_in_from_the_edge() {
        check(noClasses()
                .that(resideInAnyPackage("se.uppdrag.kernel..", "se.uppdrag.command..")
                        .or(ofModule("query-side")))
                .should()
                .accessTargetWhere(readsTheClockOfTheMachine()));
    }

    @Test
    void commands_write_nothing_but_the_ledger() {
        check(noClasses()
                .that(handleCommands())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "com.mongodb.."));
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        var packages = CLASSES.stream().map(JavaClass::getPackage).distinct();
        assertThat(packages.filter(one -> !one.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void names_say_something() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Info")
                .orShould()
                .haveSimpleNameEndingWith("Data")
                .orShould()
                .haveSimpleNameStartingWith("Abstract"));
    }

    @Test
    void commands_and_events_carry_no_suffix() {
        check(noClasses()
                .that()
                .areAssignableTo(Command.class)
                .and()
                .areRecords()
                .should()
                .haveSimpleNameEndingWith("Command"));
        for (var family : EventFamilies.all()) {
            check(noClasses()
                    .that()
                    .areAssignableTo(family)
                    .and()
                    .areRecords()
                    .should()
                    .haveSimpleNameEndingWith("Event"));
        }
    }

    @Test
    void what_a_class_needs_comes_through_its_constructor() {
        check(noFields().should().beAnnotatedWith(Autowired.class));
    }

    @Test
    void only_aggregates_know_aggregates() {
        var theirs = CLASSES.that(annotatedWith(AGGREGATE)).stream()
                .map(JavaClass::getPackageName)
                .toArray(String[]::new);
        assertThat(theirs).isNotEmpty();
        check(classes()
                .that()
                .areAnnotatedWith(AGGREGATE)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(theirs));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> handleCommands() {
        return DescribedPredicate.describe(
                "handle commands",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(CommandHandler.class))
                        || type.getConstructors().stream()
                                .anyMatch(constructor -> constructor.isAnnotatedWith(CommandHandler.class)));
    }

    /** {@code Instant.now()} and the like; with a clock as argument they are told the time. */
    private static DescribedPredicate<JavaAccess<?>> readsTheClockOfTheMachine() {
        return DescribedPredicate.describe("reads the clock of the machine", access -> {
            var owner = access.getTargetOwner().getFullName();
            var name = access.getTarget().getName();
            var signature = access.getTarget().getFullName();
            return (owner.startsWith("java.time.") && name.equals("now") && !signature.contains(Clock.class.getName()))
                    || (owner.equals("java.time.Clock") && name.startsWith("system"))
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
        });
    }
}
