package org.openiro.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run: its name within the group, the command, what to add to the environment, the folder to run in, and where
 * its output goes.
 */
public record ProcessSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        StopSignal stopSignal) {

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
