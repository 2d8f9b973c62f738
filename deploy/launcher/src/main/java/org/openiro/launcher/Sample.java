package org.openiro.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openiro.embedded.JavaCommand;

/** Has the council simulator play the synthetic council through the front doors, once for each set of data. */
record Sample(Layout layout, Addresses addresses) {

    void loadOnce(Terminal terminal) {
        if (Files.exists(layout.sampleMark())) {
            return;
        }
        terminal.say("Loading the synthetic sample council …");
        try {
            Path endpoints = Files.writeString(
                    layout.state().resolve("endpoints.json"), addresses.json().toPrettyString());
            Process simulator = start(endpoints);
            try (BufferedReader lines = simulator.inputReader()) {
                lines.lines().forEach(terminal::say);
            }
            if (simulator.waitFor() != 0) {
                throw new RefusedException("The sample could not be loaded; what the simulator said stands above.");
            }
            Files.writeString(layout.sampleMark(), "loaded\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading the sample", e);
        }
    }

    private Process start(Path endpoints) throws IOException {
        Path jar = layout.simulatorJar();
        String libraries = jar.resolveSibling("lib").resolve("*").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        JavaCommand.ofThisJvm(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        jar + File.pathSeparator + libraries,
                        "org.openiro.simulator.Main",
                        "load",
                        "--endpoints",
                        endpoints.toString(),
                        // Relative, because the simulator splits the command at its spaces and a folder may have some.
                        "--token-command",
                        "deploy/token"))
                .directory(layout.root().toFile())
                .redirectErrorStream(true);
        builder.environment().put(LayoutOption.STATE_VARIABLE, layout.state().toString());
        return builder.start();
    }
}
