package org.openiro.benchmarks.write;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.Benchmark;
import org.openiro.benchmarks.Dials;
import org.openiro.benchmarks.council.Council;
import org.openiro.benchmarks.floor.Floor;
import org.openiro.benchmarks.load.Loop;
import org.openiro.benchmarks.load.Pgbench;
import org.openiro.benchmarks.load.Wrk;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.platform.ProcessorTime;
import org.openiro.benchmarks.report.Findings;
import org.openiro.benchmarks.report.Goal;
import org.openiro.benchmarks.report.SeriesBook;
import org.openiro.benchmarks.statements.PgbenchScript;
import org.openiro.benchmarks.statements.Written;

/** Holding a review, from token to outbox, beside the statements of it alone. */
public final class WriteBenchmark implements Benchmark {

    private static final String HELD = "reviews held over HTTP";
    private static final String PEER = "transactions of pgbench";
    private static final String FLOOR = "the floor's answers";
    private static final String SLOWEST = ", 99 in 100 within";
    /** A JVM too, but a small one. */
    private static final Duration FLOOR_WARM_UP = Duration.ofMinutes(1);

    private final SeriesBook book = new SeriesBook();

    @Override
    public String name() {
        return "write";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        try (Platform platform = Platform.start(bench)) {
            Hold hold = Hold.prepare(bench, platform);
            try (Floor floor = Floor.start(
                    bench.folder(name()),
                    bench.dials().portsFrom(),
                    platform.process(Hold.SERVICE),
                    List.of(hold.floor(platform)))) {
                return run(bench, platform, hold, floor);
            }
        }
    }

    private Findings run(Bench bench, Platform platform, Hold hold, Floor floor) throws Exception {
        PgbenchScript script = PgbenchScript.of(hold.seen(), bench.dials().clients());
        Path folder = bench.folder(name());
        Wrk wrk = new Wrk(folder, "hold.lua", platform.url(Hold.SERVICE), platform.token("iro-manager"), hold.idFile());
        Wrk floorWrk = new Wrk(folder, "get.lua", floor.url(), "none", hold.floorFile());
        Pgbench pgbench = new Pgbench(folder, platform.postgresPort(), Hold.PEER_DATABASE, Hold.ROLE, script);
        Written before = Written.of(platform, Hold.DATABASE);
        Written peerBefore = Written.of(platform, Hold.PEER_DATABASE);
        Written floorBefore = Written.of(platform, Hold.FLOOR_DATABASE);
        List<Loop> service = new ArrayList<>();
        List<Loop> peer = new ArrayList<>();
        List<Loop> least = new ArrayList<>();
        int clients = bench.dials().clients();
        bench.say("Warming up for " + bench.dials().warmUp().toSeconds() + " s");
        service.add(checked(wrk.run(bench.dials().warmUp(), clients, 0), hold));
        Council.awaitPublished(platform);
        peer.add(pgbench.run(Hold.peerWarmUp(bench.dials()), clients, 0));
        least.add(checked(floorWrk.run(floorWarmUp(bench.dials()), clients, 0), hold));
        for (int round = 1; round <= bench.dials().rounds(); round++) {
            service.add(
                    serviceRound(bench, platform, wrk, hold, service.getLast().next()));
            peer.add(peerRound(bench, platform, pgbench, peer.getLast().next()));
            least.add(floorRound(
                    bench, platform, floor, floorWrk, hold, least.getLast().next()));
            bench.say("round %d: %,.0f/s beside %,.0f/s and the floor's %,.0f/s"
                    .formatted(
                            round,
                            service.getLast().perSecond(),
                            peer.getLast().perSecond(),
                            least.getLast().perSecond()));
        }
        Written byPeer = Written.of(platform, Hold.PEER_DATABASE).since(peerBefore);
        // Requests that were under way when a loop ended are written but not counted.
        long underWay = (long) clients * service.size();
        Written.compared(
                Written.of(platform, Hold.FLOOR_DATABASE).since(floorBefore),
                done(least),
                byPeer,
                done(peer),
                underWay);
        List<String> notes = new ArrayList<>(hold.notes());
        notes.add(Written.compared(
                Written.of(platform, Hold.DATABASE).since(before), done(service), byPeer, done(peer), underWay));
        notes.add("The floor's share of pgbench's transactions: %.2f; the service's share of the floor's: %.2f."
                .formatted(book.ratio(FLOOR, PEER), book.ratio(HELD, FLOOR)));
        return new Findings("holding a review beside its statements alone", goals(), book.all(), notes);
    }

    private static Duration floorWarmUp(Dials dials) {
        return dials.warmUp().compareTo(FLOOR_WARM_UP) < 0 ? dials.warmUp() : FLOOR_WARM_UP;
    }

    private Loop serviceRound(Bench bench, Platform platform, Wrk wrk, Hold hold, long from) throws Exception {
        return round(
                HELD,
                "wrk",
                new ProcessorTime()
                        .of(platform, List.of(Hold.SERVICE, "postgresql", "kafka"))
                        .during(() -> checked(
                                wrk.run(bench.dials().round(), bench.dials().clients(), from), hold)));
    }

    /** Once nothing of the service's round is left to publish. */
    private Loop peerRound(Bench bench, Platform platform, Pgbench pgbench, long from) throws Exception {
        Council.awaitPublished(platform);
        return round(
                PEER,
                "pgbench",
                new ProcessorTime()
                        .of(platform, List.of("postgresql"))
                        .during(() ->
                                pgbench.run(bench.dials().round(), bench.dials().clients(), from)));
    }

    private Loop floorRound(Bench bench, Platform platform, Floor floor, Wrk wrk, Hold hold, long from)
            throws Exception {
        return round(
                FLOOR,
                "wrk",
                new ProcessorTime()
                        .of(platform, List.of("postgresql"))
                        .of("the floor", floor.process())
                        .during(() -> checked(
                                wrk.run(bench.dials().round(), bench.dials().clients(), from), hold)));
    }

    private Loop round(String what, String generator, ProcessorTime.Measured<Loop> measured) {
        Loop loop = measured.answer();
        book.add(what, "/s", loop.perSecond());
        book.add(what + ", half within", "ms", loop.p50Millis());
        book.add(what + SLOWEST, "ms", loop.p99Millis());
        measured.note(book, what, loop.done());
        book.add(what + ": processor time of " + generator, "ms each", 1000 * loop.cpuSeconds() / loop.done());
        return loop;
    }

    private List<Goal> goals() {
        return List.of(
                Goal.atLeast("share of pgbench's transactions", 0.5, book.ratio(HELD, PEER)),
                Goal.atMost("times pgbench's slowest in 100", 4, book.ratio(HELD + SLOWEST, PEER + SLOWEST)));
    }

    private static Loop checked(Loop loop, Hold hold) {
        if (loop.failed() > 0) {
            throw new IllegalStateException(loop.failed() + " requests failed, so nothing was measured");
        }
        if (loop.next() >= hold.children()) {
            throw new IllegalStateException("all children were used up, so repetitions were measured");
        }
        return loop;
    }

    private static long done(List<Loop> loops) {
        return loops.stream().mapToLong(Loop::done).sum();
    }
}
