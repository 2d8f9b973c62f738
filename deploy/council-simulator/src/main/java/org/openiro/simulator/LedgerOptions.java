package org.openiro.simulator;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.Ledger;
import picocli.CommandLine.Option;

/** Which ledger, which of its councils, which financial years, and as at which day. */
final class LedgerOptions {

    @Option(names = "--ledger", required = true, description = "the file that the simulator's ledger was written to")
    private @Nullable Path ledger;

    @Option(
            names = "--year",
            required = true,
            split = ",",
            description = "the calendar year in which the financial year begins; several with commas between")
    private @Nullable List<Integer> years;

    @Option(names = "--authority", description = "the council's ONS code, default every council of the ledger")
    private @Nullable String authority;

    @Option(names = "--as-at", description = "the day as at which is counted, default the last of the ledger")
    private @Nullable LocalDate asAt;

    List<Entry> entries() {
        return Ledger.read(requireNonNull(ledger));
    }

    List<Integer> years() {
        return requireNonNull(years);
    }

    List<String> authorities(List<Entry> entries) {
        return authority != null
                ? List.of(authority)
                : entries.stream().map(Entry::authority).distinct().sorted().toList();
    }

    LocalDate asAt(List<Entry> entries) {
        return asAt != null
                ? asAt
                : entries.stream().map(Entry::on).max(LocalDate::compareTo).orElseThrow();
    }
}
