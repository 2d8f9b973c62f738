package org.openiro.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to run: its name within the group, the command, what to add to the environment, and where its output goes. */
public record ProcessSpec(
        String name, List<String> command, Map<String, String> environment, Path log, StopSignal stopSignal) {

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
