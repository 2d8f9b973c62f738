package org.openiro.launcher;

import org.jspecify.annotations.Nullable;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restart",
        mixinStandardHelpOptions = true,
        description = "Stops one process if it still runs, starts it again, and waits until it is ready.")
final class RestartCommand implements Runnable {

    @Mixin
    private final LayoutOption layoutOption = new LayoutOption();

    @Parameters(
            paramLabel = "NAME",
            description = "review-service, caseload-service, escalation-service, reporting-service, a replica such as"
                    + " review-service-2, postgresql or kafka")
    private String name = "";

    @Option(
            names = "--empty",
            description = "kafka only: delete everything that it holds first, as when a whole cluster is lost")
    private boolean empty;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (empty && !name.equals(KafkaBroker.NAME)) {
            throw new RefusedException("Only kafka may be emptied: every database holds what nobody else has.");
        }
        Layout layout = layoutOption.layout();
        Addresses addresses = RunState.require(layout).addresses();
        Processes processes = new Processes(layout, addresses);
        if (!processes.names().contains(name)) {
            throw new RefusedException(
                    "There is no \"%s\". Names: %s.".formatted(name, String.join(", ", processes.names())));
        }
        try (OneAtATime _ = OneAtATime.in(layout)) {
            processes.stop(name);
            if (empty) {
                processes.deleteKafkasData();
            }
            start(processes, addresses);
        }
        Terminal terminal = Terminal.of(spec);
        terminal.say(name + " is running again.");
        if (empty) {
            terminal.say("It holds nothing. What services published is sent again by: deploy/rebuild kafka");
            terminal.say("What case-management systems sent and nobody had read comes with their next extract.");
        }
    }

    private void start(Processes processes, Addresses addresses) {
        switch (name) {
            case PostgresServer.NAME -> processes.startPostgresql();
            case KafkaBroker.NAME -> processes.startKafka();
            default ->
                addresses.services().stream()
                        .filter(replica -> replica.name().equals(name))
                        .forEach(processes::startService);
        }
    }
}
