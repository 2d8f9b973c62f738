package org.openiro.simulator;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.casemanagement.Ssda903Files;
import org.openiro.simulator.council.CollectionYear;
import org.openiro.simulator.council.SyntheticCouncil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the SSDA903 files of the years that the councils live through; needs no service. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "Writes SSDA903 files, all synthetic.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private final CouncilOptions options = new CouncilOptions();

    @Option(
            names = "--out",
            required = true,
            description = "the folder to write into; several councils: one in it each")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter terminal = requireNonNull(spec).commandLine().getOut();
        var councils = options.councils();
        for (SyntheticCouncil council : councils) {
            Path folder = councils.size() == 1
                    ? requireNonNull(out)
                    : requireNonNull(out).resolve(council.authority());
            for (CollectionYear year : council.years()) {
                Ssda903Files.write(council, year, council.lastDay(), folder);
            }
            terminal.printf(
                    "%s: %d children, files in %s%n",
                    council.name(), council.children().size(), folder);
        }
        return 0;
    }
}
