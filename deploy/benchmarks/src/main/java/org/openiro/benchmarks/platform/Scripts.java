package org.openiro.benchmarks.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs this tree's scripts in deploy/ for one state folder. */
record Scripts(Path root, Path state) {

    /**
     * As in the images: both compilers, before the threads that wait for them, with less to do but no method left
     * out, large pages, and a clock that no file sets. deploy/up by itself spares the second compiler, leaves methods and
     * pages as they are, and has its services look for the clock's file each time that they ask what time it is.
     */
    static final String AS_IN_IMAGES = "-XX:TieredStopAtLevel=4 -XX:ThreadPriorityPolicy=1"
            + " -XX:CompilerThreadPriority=5 -XX:JavaPriority5_To_OSPriority=10 -XX:InlineSmallCode=1000"
            + " -XX:-DontCompileHugeMethods -XX:+UseTransparentHugePages"
            + " -Dopeniro.clock.file=";

    /** Answers what the script printed; fails when it did. */
    String run(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of(root.resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("OPENIRO_STATE", state.toString());
        builder.environment().put("OPENIRO_JVM_OPTIONS", AS_IN_IMAGES);
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(script + " failed: " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + script, e);
        }
    }
}
