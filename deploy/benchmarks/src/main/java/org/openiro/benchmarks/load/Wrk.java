package org.openiro.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * wrk with one thread and a script, which makes the requests from a file of ids, one after the other from a given one on.
 *
 * @param script a resource beside this class
 */
public record Wrk(Path folder, String script, String url, String token, Path ids) {

    private static final Pattern SAID =
            Pattern.compile("done=(\\d+) failed=(\\d+) microseconds=(\\d+) p50=([0-9.]+) p99=([0-9.]+) next=(\\d+)");

    public Loop run(Duration duration, int clients, long from) throws IOException, InterruptedException {
        return run(duration, clients, List.of(Long.toString(from)));
    }

    /** Ends early when the ids before {@code until} are used up, if the script uses each but once. */
    public Loop run(Duration duration, int clients, long from, long until) throws IOException, InterruptedException {
        return run(duration, clients, List.of(Long.toString(from), Long.toString(until)));
    }

    private Loop run(Duration duration, int clients, List<String> lines) throws IOException, InterruptedException {
        lay("lines.lua");
        lay(script);
        List<String> words = new ArrayList<>(List.of("wrk", "-t1", "-c" + clients, "-d" + duration.toSeconds() + "s"));
        words.addAll(List.of("--timeout", "30s", "-s", script, url, "--"));
        words.add(ids.toString());
        words.addAll(lines);
        Command.Ended ended = Command.run(folder, Map.of("TOKEN", token), words);
        Matcher said = SAID.matcher(ended.output());
        if (!said.find()) {
            throw new IllegalStateException("wrk said nothing of use: " + ended.output());
        }
        return new Loop(
                Long.parseLong(said.group(1)),
                Long.parseLong(said.group(2)),
                Long.parseLong(said.group(3)) / 1e6,
                Double.parseDouble(said.group(4)) / 1000,
                Double.parseDouble(said.group(5)) / 1000,
                Long.parseLong(said.group(6)),
                ended.cpuSeconds());
    }

    /** Where wrk runs, and so finds it. */
    private void lay(String name) throws IOException {
        try (var resource = Wrk.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalArgumentException("there is no script " + name);
            }
            Files.write(folder.resolve(name), resource.readAllBytes());
        }
    }
}
