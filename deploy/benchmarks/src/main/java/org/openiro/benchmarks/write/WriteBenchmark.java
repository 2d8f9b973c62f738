package org.openiro.benchmarks.write;

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
import org.openiro.benchmarks.load.Side;
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
        Wrk holding = holding(bench, platform, hold);
        Side service = service(bench, platform, hold, holding);
        Side peer = peer(bench, platform, hold);
        Side least = least(bench, platform, hold, floor);
        Written before = Written.of(platform, Hold.DATABASE);
        Written peerBefore = Written.of(platform, Hold.PEER_DATABASE);
        Written floorBefore = Written.of(platform, Hold.FLOOR_DATABASE);
        Dials dials = bench.dials();
        bench.say("Warming up for " + dials.warmUp().toSeconds() + " s");
        service.warmUp(
                dials.warmUp(),
                (length, from) -> checked(holding.run(length, dials.clients(), from, Hold.WARMING_AT_MOST), hold));
        Council.awaitPublished(platform);
        peer.warmUp(dials.warmUpAtMost(Hold.PEER_WARM_UP));
        least.warmUp(dials.warmUpAtMost(FLOOR_WARM_UP));
        long warm = service.done();
        List<Side> sides = List.of(service, peer, least);
        for (int round = 1; round <= dials.rounds(); round++) {
            // What one leaves to PostgreSQL's background is not always the same one's to bear.
            for (Side side : round % 2 == 1 ? sides : sides.reversed()) {
                side.round(dials.round(), book);
                // Nothing of the service's round is left to publish beside the others.
                Council.awaitPublished(platform);
            }
            bench.say("round %d: %,.0f/s beside %,.0f/s and the floor's %,.0f/s"
                    .formatted(round, service.perSecond(), peer.perSecond(), least.perSecond()));
        }
        Written byPeer = Written.of(platform, Hold.PEER_DATABASE).since(peerBefore);
        // Requests that were under way when a loop ended are written but not counted.
        long underWay = (long) dials.clients() * service.loops();
        Written.compared(
                Written.of(platform, Hold.FLOOR_DATABASE).since(floorBefore),
                least.done(),
                byPeer,
                peer.done(),
                underWay);
        List<String> notes = new ArrayList<>(hold.notes());
        notes.add(Written.compared(
                Written.of(platform, Hold.DATABASE).since(before), service.done(), byPeer, peer.done(), underWay));
        notes.add(
                "The service had held %,d reviews before the first round; pgbench had %d s of warm-up and the floor %d."
                        .formatted(
                                warm,
                                dials.warmUpAtMost(Hold.PEER_WARM_UP).toSeconds(),
                                dials.warmUpAtMost(FLOOR_WARM_UP).toSeconds()));
        notes.add("The floor's share of pgbench's transactions: %.2f; the service's share of the floor's: %.2f."
                .formatted(book.ratio(least.name(), peer.name()), book.ratio(service.name(), least.name())));
        List<Goal> goals = List.of(
                Goal.atLeast("share of pgbench's transactions", 0.5, book.ratio(service.name(), peer.name())),
                Goal.atMost("times pgbench's slowest in 100", 4, book.ratio(service.slowest(), peer.slowest())));
        return new Findings("holding a review beside its statements alone", goals, book.all(), notes);
    }

    private Wrk holding(Bench bench, Platform platform, Hold hold) throws Exception {
        return new Wrk(
                bench.folder(name()),
                "hold.lua",
                platform.url(Hold.SERVICE),
                platform.token("iro-manager"),
                hold.idFile());
    }

    private static Side service(Bench bench, Platform platform, Hold hold, Wrk holding) {
        return new Side(
                "reviews held over HTTP",
                "wrk",
                new ProcessorTime().of(platform, List.of(Hold.SERVICE, "postgresql", "kafka")),
                (length, from) -> checked(holding.run(length, bench.dials().clients(), from), hold));
    }

    private Side peer(Bench bench, Platform platform, Hold hold) throws Exception {
        Pgbench pgbench = new Pgbench(
                bench.folder(name()),
                platform.postgresPort(),
                Hold.PEER_DATABASE,
                Hold.ROLE,
                PgbenchScript.of(hold.seen(), bench.dials().clients()));
        return new Side(
                "transactions of pgbench",
                "pgbench",
                new ProcessorTime().of(platform, List.of("postgresql")),
                (length, from) -> pgbench.run(length, bench.dials().clients(), from));
    }

    private Side least(Bench bench, Platform platform, Hold hold, Floor floor) throws Exception {
        Wrk wrk = new Wrk(bench.folder(name()), "get.lua", floor.url(), "none", hold.floorFile());
        return new Side(
                "the floor's answers",
                "wrk",
                new ProcessorTime().of(platform, List.of("postgresql")).of("the floor", floor.process()),
                (length, from) -> checked(wrk.run(length, bench.dials().clients(), from), hold));
    }

    private static Loop checked(Loop loop, Hold hold) {
        loop.withoutFailures();
        if (loop.next() >= hold.children()) {
            throw new IllegalStateException("all children were used up, so repetitions were measured");
        }
        return loop;
    }
}
