package org.openiro.benchmarks.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program run to its end, with the processor time it took. */
final class Command {

    private static final double TICKS_A_SECOND = 100;

    private Command() {}

    record Ended(String output, double cpuSeconds) {}

    static Ended run(Path folder, Map<String, String> environment, List<String> words)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        double before = cpuOfEndedChildren();
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new IOException(
                    words.getFirst() + " is missing: apt-get install wrk postgresql-contrib (Debian, Ubuntu)", e);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(words.getFirst() + " failed: " + output);
        }
        return new Ended(output, cpuOfEndedChildren() - before);
    }

    private static double cpuOfEndedChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        List<String> fields =
                List.of(stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ", -1));
        return (Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14))) / TICKS_A_SECOND;
    }
}
