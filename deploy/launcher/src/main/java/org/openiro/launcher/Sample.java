package org.openiro.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openiro.embedded.JavaCommand;

/** Has the synthetic council live through its years at the front doors, once for each set of data. */
record Sample(Layout layout, Addresses addresses) {

    /** The council has lived, but a figure of a report is not what its ledger counts. */
    private static final int LIVED_BUT_REPORTS_DIFFER = 3;

    /** Answers whether the reports agree with what the council knows of its own life. */
    boolean liveOnce(Terminal terminal) {
        if (Files.exists(layout.sampleMark())) {
            return true;
        }
        terminal.say("The synthetic sample council lives through its years (deploy/up --no-sample goes without) …");
        try {
            Path endpoints = Files.writeString(
                    layout.state().resolve("endpoints.json"), addresses.json().toPrettyString());
            Process simulator = start(endpoints);
            try (BufferedReader lines = simulator.inputReader()) {
                lines.lines().forEach(terminal::say);
            }
            int answer = simulator.waitFor();
            if (answer != 0 && answer != LIVED_BUT_REPORTS_DIFFER) {
                throw new RefusedException("The sample council could not live; what the simulator said stands above."
                        + " Begin afresh with deploy/up --fresh, or with deploy/up --no-sample.");
            }
            Files.writeString(layout.sampleMark(), "lived\n");
            return answer == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the sample council lived", e);
        }
    }

    private Process start(Path endpoints) throws IOException {
        Path jar = layout.simulatorJar();
        String libraries = jar.resolveSibling("lib").resolve("*").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        JavaCommand.ofThisJvm(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        jar + File.pathSeparator + libraries,
                        "org.openiro.simulator.Main",
                        "live",
                        "--endpoints",
                        endpoints.toString(),
                        "--ledger",
                        layout.ledger().toString(),
                        // Relative, because the simulator splits a command at its spaces and a folder may have some.
                        "--token-command",
                        "deploy/token",
                        "--clock-command",
                        "deploy/clock"))
                .directory(layout.root().toFile())
                .redirectErrorStream(true);
        builder.environment().put(LayoutOption.STATE_VARIABLE, layout.state().toString());
        return builder.start();
    }
}
