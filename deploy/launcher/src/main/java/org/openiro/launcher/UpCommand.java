package org.openiro.launcher;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Starts PostgreSQL, Kafka and the four services, has a synthetic council live in them, and stays until"
                        + " Ctrl-C. Builds first when something is missing or older than its sources.",
        footer = "%nOptions for the services' JVMs beside ours, such as -Xmx512m, are taken from $"
                + ServiceProcess.FURTHER_OPTIONS + ".")
final class UpCommand implements Runnable {

    @Mixin
    private final LayoutOption layoutOption = new LayoutOption();

    @Option(names = "--detach", description = "return when everything is ready; deploy/down stops it")
    private boolean detach;

    @Option(names = "--fresh", description = "begin with empty databases and topics, at the real time")
    private boolean fresh;

    @Option(names = "--no-sample", description = "without the synthetic council")
    private boolean noSample;

    @Option(
            names = "--ports-from",
            paramLabel = "N",
            defaultValue = "8081",
            description = "the first of six ports in a row: the services, PostgreSQL, Kafka (default ${DEFAULT-VALUE});"
                    + " three more for each further replica")
    private int portsFrom;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            defaultValue = "1",
            description = "processes of each service that publishes events, at most " + Addresses.MOST_REPLICAS
                    + ": review-service, review-service-2, … (default ${DEFAULT-VALUE})")
    private int replicas;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Layout layout = layoutOption.layout();
        Terminal terminal = Terminal.of(spec);
        if (!alreadyRunning(layout, terminal)) {
            RunState wanted = new RunState(portsFrom, replicas, detach);
            Startup startup = new Startup(layout, wanted, terminal);
            try (OneAtATime _ = OneAtATime.in(layout)) {
                startup.run(fresh, !noSample);
            }
            if (!detach) {
                startup.stay();
            }
        }
    }

    private static boolean alreadyRunning(Layout layout, Terminal terminal) {
        Optional<RunState> state = RunState.read(layout);
        if (state.isEmpty()) {
            return false;
        }
        Addresses addresses = state.get().addresses();
        Processes processes = new Processes(layout, addresses);
        List<String> running = processes.running();
        if (running.isEmpty()) {
            return false;
        }
        terminal.say("OpenIRO is already running. To begin afresh: deploy/down, then deploy/up --fresh");
        for (String name : processes.names()) {
            if (!running.contains(name)) {
                terminal.say("But %s is not: deploy/restart %s".formatted(name, name));
            }
        }
        new Announcement(layout, addresses).print(terminal);
        return true;
    }
}
