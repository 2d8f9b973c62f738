package org.openiro.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openiro.embedded.JavaCommand;

/** Runs the launcher as the scripts do, in a process of its own, on a tree of stand-ins. */
record LauncherRun(Path root, Path state) {

    record Outcome(int status, String output) {}

    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(root, "output", ".txt");
        Process process = start(output, arguments);
        return new Outcome(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
    }

    Process start(Path output, String... arguments) throws IOException {
        return command(arguments).redirectOutput(output.toFile()).start();
    }

    ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.ofThisJvm(),
                "-Xmx96m",
                "-Dopeniro.root=" + root,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--state", state.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
