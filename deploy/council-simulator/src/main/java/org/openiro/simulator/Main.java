package org.openiro.simulator;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The council simulator's command line. */
@Command(
        name = "council-simulator",
        mixinStandardHelpOptions = true,
        description = "A synthetic council: no child, IRO or event in it is real.",
        subcommands = {GenerateCommand.class, FiguresCommand.class, CompareCommand.class})
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command; answers its exit code. */
    public static int run(String... arguments) {
        return run(Evenings.NONE, new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments);
    }

    /**
     * Runs one command, looked at in the evenings of the days that it has councils live; answers its exit code.
     *
     * @param complaints where it says what stopped it
     */
    public static int run(Evenings evenings, PrintWriter complaints, String... arguments) {
        return new CommandLine(new Main())
                .addSubcommand(new LiveCommand(evenings))
                .setErr(complaints)
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println(cause(failure));
                    return command.getCommandSpec().exitCodeOnExecutionException();
                })
                .execute(arguments);
    }

    /** What went wrong at first, in a line: whoever reads it knows what they asked for. */
    private static String cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
