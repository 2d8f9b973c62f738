package org.openiro.simulator.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A second opinion is worth something only while it shares nothing with the first. */
class IndependenceTest {

    private static final Pattern PRODUCT =
            Pattern.compile("/(platform|\\w+-service)/target/|openiro-(platform|\\w+-service)");

    private final JavaClasses ledger = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openiro.simulator.ledger");

    @Test
    void theCountUsesTheJdkAndTheLedgerAndNothingElse() {
        classes()
                .that()
                .resideInAPackage("org.openiro.simulator.ledger.count")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "org.openiro.simulator.ledger",
                        "org.openiro.simulator.ledger.count")
                .check(ledger);
    }

    @Test
    void theLedgerKnowsNothingOfTheRestOfTheSimulator() {
        classes()
                .that()
                .resideInAPackage("org.openiro.simulator.ledger..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "com.fasterxml.jackson..",
                        "org.openiro.simulator.ledger..")
                .check(ledger);
    }

    @Test
    void noClassOfTheProductIsOnTheClassPath() {
        assertThat(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .isNotEmpty()
                .noneMatch(entry -> PRODUCT.matcher(entry).find());
    }
}
