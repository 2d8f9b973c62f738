package org.openiro.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openiro.benchmarks.statements.PgbenchScript;

/** pgbench with a script of the statements a service was seen to send: prepared, the same number at a time. */
public record Pgbench(Path folder, int port, String database, String role, PgbenchScript script) {

    private static final String LOG = "pgbench-transactions";

    /**
     * Runs for a time.
     *
     * @param from the number of the first copy that nobody has used
     */
    public Loop run(Duration duration, int clients, long from) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("pgbench.sql"), script.text());
        removeLogs();
        long turn = Math.ceilDiv(from, clients) - 1;
        List<String> words = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-j", "1"));
        words.addAll(List.of("-c", "" + clients, "-T", "" + duration.toSeconds(), "-f", file.toString()));
        words.addAll(List.of("-l", "--log-prefix=" + LOG, "-h", "127.0.0.1", "-p", "" + port, "-U", role));
        words.addAll(List.of("-D", "turn=" + turn));
        script.variables().forEach((name, value) -> words.addAll(List.of("-D", name + "=" + value)));
        words.add(database);
        Command.Ended ended = Command.run(folder, Map.of("PGPASSWORD", role), words);
        if (ended.output().contains("ERROR")) {
            throw new IllegalStateException("pgbench's statements failed: " + ended.output());
        }
        return read(duration, clients, turn, ended.cpuSeconds());
    }

    private Loop read(Duration duration, int clients, long turn, double cpuSeconds) throws IOException {
        List<String[]> lines;
        try (Stream<Path> logs = Files.list(folder)) {
            lines = logs.filter(file -> file.getFileName().toString().startsWith(LOG))
                    .flatMap(Pgbench::lines)
                    .map(line -> line.split(" ", -1))
                    .toList();
        }
        // client, transaction of that client, microseconds, script, time
        long[] micros = lines.stream()
                .mapToLong(line -> Long.parseLong(line[2]))
                .sorted()
                .toArray();
        long turns =
                lines.stream().mapToLong(line -> Long.parseLong(line[1])).max().orElse(0);
        return new Loop(
                micros.length,
                0,
                duration.toSeconds(),
                percentile(micros, 50) / 1000.0,
                percentile(micros, 99) / 1000.0,
                // One more turn may have been begun when the time was over.
                (turn + turns + 3) * clients,
                cpuSeconds);
    }

    static long percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void removeLogs() throws IOException {
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.filter(file -> file.getFileName().toString().startsWith(LOG))
                    .toList()) {
                Files.delete(log);
            }
        }
    }
}
