package org.openiro.launcher;

import java.util.List;
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
            // Whatever runs, or a broken start may have left, is found by its pid file.
            Processes processes = new Processes(layout, Addresses.ofWhateverRuns());
            List<String> running = processes.running();
            RunState.remove(layout);
            processes.stopAll();
            terminal.say(
                    running.isEmpty() ? "OpenIRO was not running." : "Stopped " + String.join(", ", running) + ".");
        }
    }
}
