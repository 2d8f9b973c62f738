package org.openiro.simulator;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.frontdoor.Endpoints;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.frontdoor.Tokens;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.comparison.AnswerDifference;
import org.openiro.simulator.ledger.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the platform's annual reports with the independent count, figure by figure; 1 when they differ. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Says figure by figure whether the platform's annual report and the ledger agree.",
        exitCodeListHeading = "Answers%n",
        exitCodeList = {"0:they agree", "1:they differ"})
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private final LedgerOptions options = new LedgerOptions();

    @Option(names = "--endpoints", required = true, description = "what deploy/endpoints prints, as a file")
    private @Nullable Path endpoints;

    @Option(
            names = "--token-command",
            required = true,
            split = " ",
            description = "command that prints a bearer token, such as deploy/token; the role is appended")
    private @Nullable List<String> tokenCommand;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Entry> ledger = options.entries();
        Endpoints where = Endpoints.read(requireNonNull(endpoints));
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        boolean agree = true;
        for (String authority : options.authorities(ledger)) {
            ServiceClient reporting = new ServiceClient(
                    where.service("reporting-service"), new Tokens(requireNonNull(tokenCommand), authority));
            List<AnswerDifference> answers = Comparison.answers(ofCouncil(ledger, authority));
            out.printf("%s, answers to reviews entered: %s%n", authority, answers.isEmpty() ? "agree" : "differ");
            answers.forEach(answer -> out.println("  " + answer));
            agree &= answers.isEmpty();
            for (int year : options.years()) {
                JsonNode report =
                        reporting.get("analyst", "/v1/annual-reports/" + year).orStop("reading the annual report");
                Comparison comparison = Comparison.of(report, ledger, options.asAt(ledger));
                out.printf("%s, year beginning in %d%n", authority, year);
                comparison.lines().forEach(line -> out.println("  " + line));
                agree &= comparison.differences().isEmpty();
            }
        }
        out.flush();
        return agree ? 0 : 1;
    }

    private static List<Entry> ofCouncil(List<Entry> ledger, String authority) {
        return ledger.stream()
                .filter(entry -> entry.authority().equals(authority))
                .toList();
    }
}
