package org.openiro.simulator;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.Endpoints;
import org.openiro.simulator.frontdoor.PlatformClock;
import org.openiro.simulator.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Has the councils live through their years on running services, and compares the annual reports with the ledger. */
@Command(
        name = "live",
        mixinStandardHelpOptions = true,
        description = "Has the synthetic councils live through their years on services that hold nothing of them yet.",
        exitCodeListHeading = "Answers%n",
        exitCodeList = {
            "0:they lived, and the annual reports agree with the ledger",
            "1:something stopped them",
            "2:a dial cannot stand there",
            "3:they lived, and a list, what was brought, a report or the dead letters differ from the ledger"
        })
final class LiveCommand implements Callable<Integer> {

    private static final int DIFFERS = 3;

    private final Evenings evenings;

    @Mixin
    private final CouncilOptions options = new CouncilOptions();

    @Option(names = "--endpoints", required = true, description = "what deploy/endpoints prints, as a file")
    private @Nullable Path endpoints;

    @Option(
            names = "--token-command",
            required = true,
            split = " ",
            description = "command that prints a bearer token, such as deploy/token; the role is appended")
    private @Nullable List<String> tokenCommand;

    @Option(
            names = "--clock-command",
            required = true,
            split = " ",
            description =
                    "command that sets all services' day, such as deploy/clock; - is appended, days are its input")
    private @Nullable List<String> clockCommand;

    @Option(names = "--ledger", description = "where to note what was sent and answered; default a temporary file")
    private @Nullable Path ledger;

    @Spec
    private @Nullable CommandSpec spec;

    LiveCommand(Evenings evenings) {
        this.evenings = evenings;
    }

    @Override
    public Integer call() throws IOException {
        Consumer<String> terminal = this::say;
        List<SyntheticCouncil> councils = options.councils();
        Path notes = ledger == null ? Files.createTempFile("openiro-ledger", ".jsonl") : ledger;
        try (Ledger book = Ledger.writtenTo(notes);
                PlatformClock clock = PlatformClock.startedBy(requireNonNull(clockCommand));
                Scene scene =
                        new Scene(Endpoints.read(requireNonNull(endpoints)), requireNonNull(tokenCommand), book)) {
            councils.forEach(scene::requireNew);
            Worklists worklists = new Worklists(scene, book, terminal);
            Life life = new Life(councils, scene.lives(councils, options), clock, worklists, terminal, evenings);
            boolean lists = life.live();
            if (options.lastDay().equals(CouncilOptions.today())) {
                clock.beReal();
            }
            if (evenings.anybodyLooks()) {
                return 0;
            }
            boolean webhooks = new Webhooks(scene, book, terminal).agree(councils);
            boolean reports = new AnnualReports(scene, book, options.lastDay(), terminal).agree(councils);
            boolean letters = new DeadLetters(scene, book, terminal).asExpected(councils);
            terminal.accept("Ledger: " + notes);
            return lists && webhooks && reports && letters ? 0 : DIFFERS;
        }
    }

    private void say(String line) {
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
