package org.openiro.benchmarks.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openiro.benchmarks.report.SeriesBook;

/**
 * How much processor time each process took while something was done. Divided by what was done it tells where the cost is,
 * even on a machine that others keep busy.
 */
public final class ProcessorTime {

    private final Map<String, ProcessFigures> processes = new LinkedHashMap<>();

    public ProcessorTime of(Platform platform, Iterable<String> names) {
        for (String name : names) {
            processes.put(name, platform.process(name));
        }
        return this;
    }

    public ProcessorTime of(String name, ProcessFigures process) {
        processes.put(name, process);
        return this;
    }

    /** What the work answered, and the seconds of each process. */
    public record Measured<T>(T answer, Map<String, Double> seconds) {

        /** Notes the milliseconds of each process for each of so many. */
        public void note(SeriesBook book, String what, long done) {
            seconds.forEach((process, spent) ->
                    book.add(what + ": processor time of " + process, "ms each", 1000 * spent / done));
        }
    }

    public <T> Measured<T> during(Callable<T> work) throws Exception {
        Map<String, Double> before = now();
        T answer = work.call();
        Map<String, Double> spent = now();
        before.forEach((name, seconds) -> spent.merge(name, -seconds, Double::sum));
        return new Measured<>(answer, spent);
    }

    private Map<String, Double> now() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        processes.forEach((name, process) -> seconds.put(name, process.cpuSeconds()));
        return seconds;
    }
}
