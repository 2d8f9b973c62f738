package org.openiro.launcher;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stops everything that deploy/up started and keeps its data.")
final class DownCommand implements Runnable {

    @Mixin
    private final LayoutOption layoutOption = new LayoutOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Layout layout = layoutOption.layout();
        Terminal terminal = Terminal.of(spec);
        try (OneAtATime _ = OneAtATime.in(layout)) {
            Optional<RunState> state = RunState.read(layout);
            // Whatever a broken start may have left is found by its pid file, with or without the state.
            Processes processes =
                    new Processes(layout, state.map(RunState::addresses).orElse(new Addresses(8081)));
            List<String> running = processes.running();
            RunState.remove(layout);
            processes.stopAll();
            terminal.say(
                    running.isEmpty() ? "OpenIRO was not running." : "Stopped " + String.join(", ", running) + ".");
        }
    }
}
