package org.openiro.benchmarks.read;

import java.util.List;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.load.Loop;
import org.openiro.benchmarks.load.Wrk;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.platform.ProcessFigures;
import org.openiro.benchmarks.platform.ProcessorTime;
import org.openiro.benchmarks.report.SeriesBook;

/** wrk against one server, the same in the service's rounds and in the floor's. */
record ReadLoop(String what, Wrk wrk, ProcessFigures server, String serverName) {

    void warmUp(Bench bench) throws Exception {
        checked(wrk.run(bench.dials().warmUp(), bench.dials().clients(), 0));
    }

    void round(Bench bench, Platform platform, SeriesBook book) throws Exception {
        ProcessorTime.Measured<Loop> measured = new ProcessorTime()
                .of(platform, List.of("postgresql"))
                .of(serverName, server)
                .during(() -> wrk.run(bench.dials().round(), bench.dials().clients(), 0));
        Loop loop = checked(measured.answer());
        book.add(what, "/s", loop.perSecond());
        book.add(what + ", 99 in 100 within", "ms", loop.p99Millis());
        measured.note(book, what, loop.done());
        book.add(what + ": processor time of wrk", "ms each", 1000 * loop.cpuSeconds() / loop.done());
        bench.say("%s: %,.0f/s".formatted(what, loop.perSecond()));
    }

    private static Loop checked(Loop loop) {
        if (loop.failed() > 0) {
            throw new IllegalStateException(loop.failed() + " requests failed, so nothing was measured");
        }
        return loop;
    }
}
