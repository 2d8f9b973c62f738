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

    /** What the work answered, the seconds of processor time of each process, and the seconds that went by. */
    public record Measured<T>(T answer, Map<String, Double> seconds, double took) {

        /** Notes the milliseconds of each process for each of so many. */
        public void note(SeriesBook book, String what, long done) {
            seconds.forEach((process, spent) ->
                    book.add(what + ": processor time of " + process, "ms each", 1000 * spent / done));
        }

        /** Notes the seconds of each process. */
        public void noteSeconds(SeriesBook book, String what) {
            seconds.forEach((process, spent) -> book.add(what + ": processor time of " + process, "s", spent));
        }

        /** Notes how many cores each process took on average, and all of them together. */
        public void noteCores(SeriesBook book, String what) {
            seconds.forEach((process, spent) -> book.add(what + ": " + process, "cores", spent / took));
            double all =
                    seconds.values().stream().mapToDouble(Double::doubleValue).sum();
            book.add(what + ": all of these", "cores", all / took);
        }
    }

    public <T> Measured<T> during(Callable<T> work) throws Exception {
        Map<String, Double> before = now();
        long began = System.nanoTime();
        T answer = work.call();
        double took = (System.nanoTime() - began) / 1e9;
        Map<String, Double> spent = now();
        before.forEach((name, seconds) -> spent.merge(name, -seconds, Double::sum));
        return new Measured<>(answer, spent, took);
    }

    private Map<String, Double> now() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        processes.forEach((name, process) -> seconds.put(name, process.cpuSeconds()));
        return seconds;
    }
}
