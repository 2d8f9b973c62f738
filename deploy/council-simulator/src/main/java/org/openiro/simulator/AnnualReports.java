package org.openiro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.openiro.simulator.council.CollectionYear;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.comparison.Comparison;
import org.openiro.simulator.ledger.comparison.Difference;

/** The annual report of each year beside what the ledger counts; the last facts may still be on their way to it. */
final class AnnualReports {

    private static final int SHOWN = 10;

    private static final FailsafeExecutor<Comparison> UNTIL_ALL_ARRIVED =
            Failsafe.with(RetryPolicy.<Comparison>builder()
                    .handleResultIf(comparison -> !comparison.differences().isEmpty())
                    .withDelay(Duration.ofSeconds(1))
                    .withMaxRetries(-1)
                    .withMaxDuration(Duration.ofSeconds(60))
                    .build());

    private final Scene scene;
    private final Ledger ledger;
    private final LocalDate asAt;
    private final Consumer<String> terminal;

    AnnualReports(Scene scene, Ledger ledger, LocalDate asAt, Consumer<String> terminal) {
        this.scene = scene;
        this.ledger = ledger;
        this.asAt = asAt;
        this.terminal = terminal;
    }

    boolean agree(List<SyntheticCouncil> councils) {
        boolean all = true;
        for (SyntheticCouncil council : councils) {
            for (CollectionYear year : council.years()) {
                all &= agrees(council, year);
            }
        }
        return all;
    }

    private boolean agrees(SyntheticCouncil council, CollectionYear year) {
        Comparison comparison =
                UNTIL_ALL_ARRIVED.get(() -> Comparison.of(report(council, year), ledger.entries(), asAt));
        List<Difference> differences = comparison.differences();
        String whose = "Annual report %s of %s".formatted(year.label(), council.name());
        int numbers = comparison.product().size();
        if (differences.isEmpty()) {
            terminal.accept("%s: its %d numbers agree with the ledger".formatted(whose, numbers));
            return true;
        }
        terminal.accept(
                "%s: %d of its %d numbers DIFFER from the ledger".formatted(whose, differences.size(), numbers));
        differences.stream().limit(SHOWN).forEach(difference -> terminal.accept("  " + difference));
        return false;
    }

    private JsonNode report(SyntheticCouncil council, CollectionYear year) {
        return scene.client(council, "reporting-service")
                .get("analyst", "/v1/annual-reports/" + year.startsIn())
                .orStop("reading an annual report");
    }
}
