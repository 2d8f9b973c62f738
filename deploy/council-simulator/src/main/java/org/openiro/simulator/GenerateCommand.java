package org.openiro.simulator;

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

/** Writes the council's SSDA903 files of its complete years. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "Writes SSDA903 files, all synthetic.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private final CouncilOptions options = new CouncilOptions();

    @Option(names = "--out", required = true, description = "the folder to write into")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SyntheticCouncil council = options.council();
        for (CollectionYear year : council.completeYears()) {
            Ssda903Files.write(council, year, required(out));
        }
        PrintWriter terminal = required(spec).commandLine().getOut();
        terminal.printf(
                "%s: %d children, files in %s%n",
                council.name(), council.children().size(), out);
        return 0;
    }

    static <T> T required(@Nullable T option) {
        if (option == null) {
            throw new IllegalStateException("picocli left a required option empty");
        }
        return option;
    }
}
