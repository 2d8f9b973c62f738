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
            description =
                    "review-service, caseload-service, escalation-service, reporting-service, postgresql or kafka")
    private String name = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Layout layout = layoutOption.layout();
        if (!Processes.names().contains(name)) {
            throw new RefusedException(
                    "There is no \"%s\". Names: %s.".formatted(name, String.join(", ", Processes.names())));
        }
        try (OneAtATime _ = OneAtATime.in(layout)) {
            Processes processes = new Processes(layout, RunState.require(layout).addresses());
            processes.stop(name);
            start(processes);
        }
        Terminal.of(spec).say(name + " is running again.");
    }

    private void start(Processes processes) {
        switch (name) {
            case PostgresServer.NAME -> processes.startPostgresql();
            case KafkaBroker.NAME -> processes.startKafka();
            default -> processes.startService(PlatformService.named(name).orElseThrow());
        }
    }
}
