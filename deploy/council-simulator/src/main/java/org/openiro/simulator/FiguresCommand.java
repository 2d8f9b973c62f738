package org.openiro.simulator;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.count.AnnualCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the annual figures as the ledger alone gives them. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Counts the annual figures from the ledger, without the product.")
final class FiguresCommand implements Callable<Integer> {

    @Mixin
    private final LedgerOptions options = new LedgerOptions();

    @Option(names = "--json", description = "one JSON object by council, year and name in place of a table")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        List<Entry> ledger = options.entries();
        Map<String, Map<Integer, Map<String, BigDecimal>>> figures = new LinkedHashMap<>();
        for (String authority : options.authorities(ledger)) {
            Map<Integer, Map<String, BigDecimal>> byYear = new LinkedHashMap<>();
            for (int year : options.years()) {
                byYear.put(year, AnnualCount.of(ledger, authority, year, options.asAt(ledger)));
            }
            figures.put(authority, byYear);
        }
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        } else {
            figures.forEach((authority, byYear) -> byYear.forEach((year, cells) -> cells.forEach(
                    (name, number) -> out.printf("%s %d %s %s%n", authority, year, name, number.toPlainString()))));
        }
        out.flush();
        return 0;
    }
}
