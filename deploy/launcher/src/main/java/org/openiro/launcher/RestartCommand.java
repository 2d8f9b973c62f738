package org.openiro.launcher;

import org.jspecify.annotations.Nullable;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Layout layout = layoutOption.layout();
        Addresses addresses = RunState.require(layout).addresses();
        Processes processes = new Processes(layout, addresses);
        if (!processes.names().contains(name)) {
            throw new RefusedException(
                    "There is no \"%s\". Names: %s.".formatted(name, String.join(", ", processes.names())));
        }
        try (OneAtATime _ = OneAtATime.in(layout)) {
            processes.stop(name);
            start(processes, addresses);
        }
        Terminal.of(spec).say(name + " is running again.");
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
