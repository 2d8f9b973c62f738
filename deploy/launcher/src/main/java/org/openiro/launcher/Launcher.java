package org.openiro.launcher;

import org.openiro.embedded.StartFailedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;

/** The one program behind the scripts in deploy/, each of which is one of its commands. */
@Command(
        name = "deploy",
        mixinStandardHelpOptions = true,
        description = "OpenIRO on this machine, without Docker.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            RestartCommand.class,
            RebuildCommand.class,
            TokenCommand.class,
            EndpointsCommand.class,
            ClockCommand.class,
            PublishCommand.class
        })
public final class Launcher {

    private Launcher() {}

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher())
                .setExecutionExceptionHandler(Launcher::told)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** What a person can do something about is said in words; anything else keeps its stack. */
    private static int told(Exception problem, CommandLine commandLine, ParseResult parsed) throws Exception {
        if (problem instanceof StartFailedException || problem instanceof RefusedException) {
            commandLine.getErr().println(problem.getMessage());
            commandLine.getErr().flush();
            return ExitCode.SOFTWARE;
        }
        throw problem;
    }
}
