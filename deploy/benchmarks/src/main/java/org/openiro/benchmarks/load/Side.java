package org.openiro.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openiro.benchmarks.platform.ProcessorTime;
import org.openiro.benchmarks.report.SeriesBook;

/**
 * One of those that are measured in turn, each by the same figures. Each of its loops may go on with the copy behind the last
 * of the loop before.
 */
public final class Side {

    private static final String SLOWEST = ", 99 in 100 within";

    private final String name;
    private final String generator;
    private final ProcessorTime processors;
    private final Run run;
    private final List<Loop> loops = new ArrayList<>();

    /**
     * @param name of its figures
     * @param generator the program that asks, whose processor time is noted too
     */
    public Side(String name, String generator, ProcessorTime processors, Run run) {
        this.name = name;
        this.generator = generator;
        this.processors = processors;
        this.run = run;
    }

    /** A closed loop of that length over the copies from that number on. */
    public interface Run {
        Loop loop(Duration length, long from) throws Exception;
    }

    public void warmUp(Duration length) throws Exception {
        warmUp(length, run);
    }

    /** In place of the rounds' own way. */
    public void warmUp(Duration length, Run warming) throws Exception {
        loops.add(warming.loop(length, 0));
    }

    public void round(Duration length, SeriesBook book) throws Exception {
        long from = loops.isEmpty() ? 0 : loops.getLast().next();
        ProcessorTime.Measured<Loop> measured = processors.during(() -> run.loop(length, from));
        Loop loop = measured.answer();
        loops.add(loop);
        book.add(name, "/s", loop.perSecond());
        book.add(name + ", half within", "ms", loop.p50Millis());
        book.add(slowest(), "ms", loop.p99Millis());
        measured.note(book, name, loop.done());
        book.add(name + ": processor time of " + generator, "ms each", 1000 * loop.cpuSeconds() / loop.done());
    }

    public String name() {
        return name;
    }

    /** The figure that 99 in 100 were within. */
    public String slowest() {
        return name + SLOWEST;
    }

    public double perSecond() {
        return loops.getLast().perSecond();
    }

    /** In all loops, the warm-up included. */
    public long done() {
        return loops.stream().mapToLong(Loop::done).sum();
    }

    public int loops() {
        return loops.size();
    }
}
