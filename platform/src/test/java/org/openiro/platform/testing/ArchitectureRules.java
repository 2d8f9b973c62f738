package org.openiro.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.RequestParameters;

/** The rules of structure that all services keep; each has a test that calls {@link #check} with its root package. */
public final class ArchitectureRules {

    private static final List<String> SERVICES = List.of("review", "caseload", "escalation", "reporting");
    private static final Set<String> DRAWERS = Set.of(
            "util", "utils", "common", "service", "services", "model", "dto", "impl", "manager", "helper", "support");

    private ArchitectureRules() {}

    /** Holds the production classes below a root package, such as {@code org.openiro.review}, to the rules. */
    public static void check(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        rules(root).forEach(rule -> rule.check(classes));
    }

    static Stream<ArchRule> rules(String root) {
        return Stream.of(
                featuresAreAcyclic(root),
                theDomainIsPlainJava(),
                noServiceKnowsAnother(root),
                packagesAreNamedForWhatTheyDo(),
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING,
                theClockIsAsked(),
                nobodySleeps(),
                idempotentCommandsCanBeRepeated(),
                operationsSayWhatTheyAnswer(),
                operationsSayWhatTheyRead());
    }

    private static ArchRule featuresAreAcyclic(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** JPA's annotations are the one concession: aggregates are mapped where they are. */
    private static ArchRule theDomainIsPlainJava() {
        return classes()
                .that(resideInAPackage("..domain.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "jakarta.persistence..",
                                "org.hibernate.annotations..",
                                "org.openiro.platform.workingdays..",
                                "org.openiro.platform.codes..")
                        .or(resideInAPackage("..domain..")))
                .allowEmptyShould(true)
                .as("the domain is plain Java");
    }

    private static ArchRule noServiceKnowsAnother(String root) {
        String[] others = SERVICES.stream()
                .map(name -> "org.openiro." + name)
                .filter(name -> !name.equals(root))
                .map(name -> name + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .as("no service knows another");
    }

    private static ArchRule packagesAreNamedForWhatTheyDo() {
        return noClasses()
                .should(ArchConditions.be(describe("in a package named for a drawer", type -> Arrays.stream(
                                type.getPackageName().split("\\.", -1))
                        .anyMatch(DRAWERS::contains))))
                .as("packages are named for what they do");
    }

    private static ArchRule theClockIsAsked() {
        ArchRule rule = noClasses().should().callMethod(Instant.class, "now");
        return Stream.of(LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)
                .map(type -> (ArchRule) noClasses().should().callMethod(type, "now"))
                .reduce(rule, (all, next) -> CompositeArchRule.of(all).and(next))
                .as("what day it is, is asked of the injected clock");
    }

    private static ArchRule nobodySleeps() {
        return noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .as("nobody sleeps");
    }

    private static ArchRule idempotentCommandsCanBeRepeated() {
        return methods()
                .that()
                .areAnnotatedWith(IdempotentCommand.class)
                .should()
                .haveRawReturnType(describe(
                        "an answer that can be kept",
                        type -> type.isEquivalentTo(Response.class) || type.isEquivalentTo(RestResponse.class)))
                .allowEmptyShould(true);
    }

    /** What does not say so is written as whatever the caller accepts: a record as its {@code toString()} for a picture. */
    private static ArchRule operationsSayWhatTheyAnswer() {
        return methods()
                .that(areOperations())
                .should()
                .beAnnotatedWith(Produces.class)
                .orShould()
                .beDeclaredInClassesThat(annotatedWith(Produces.class))
                .allowEmptyShould(true)
                .as("every operation says the media type of its answer");
    }

    /** What does not say so is read as whatever was sent: plain text as a record, which ends in a failure of ours. */
    private static ArchRule operationsSayWhatTheyRead() {
        return methods()
                .that(areOperations().and(describe("have a body", ArchitectureRules::hasBody)))
                .should()
                .beAnnotatedWith(Consumes.class)
                .orShould()
                .beDeclaredInClassesThat(annotatedWith(Consumes.class))
                .allowEmptyShould(true)
                .as("every operation with a body says its media type");
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return describe("are operations", method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static boolean hasBody(JavaMethod operation) {
        return Arrays.stream(operation.reflect().getParameters())
                .anyMatch(parameter ->
                        RequestParameters.isBody(parameter) || parameter.isAnnotationPresent(RestForm.class));
    }
}
