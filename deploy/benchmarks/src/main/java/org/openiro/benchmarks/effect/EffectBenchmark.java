package org.openiro.benchmarks.effect;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.Benchmark;
import org.openiro.benchmarks.council.Arrivals;
import org.openiro.benchmarks.council.CaseManagement;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.platform.ProcessFigures;
import org.openiro.benchmarks.platform.ProcessorTime;
import org.openiro.benchmarks.report.Findings;
import org.openiro.benchmarks.report.Goal;
import org.openiro.benchmarks.report.SeriesBook;

/** Records offered at a fixed rate, and how long until each has its effect in each service. */
public final class EffectBenchmark implements Benchmark {

    private static final String DUE = "record to due date";
    private static final String HTTP = "record to due date, as some saw it over HTTP";
    private static final String OF_THOSE = "record to due date, of those";
    private static final String FLUSH = "PostgreSQL's flush of its log";
    private static final String UNALLOCATED = "due date to the list of children without an IRO";
    private static final String COUNTED = "due date to the report's count";
    private static final String WHOLE_LIST = "record to the list of children without an IRO";
    private static final String WHOLE_COUNT = "record to the report's count";
    private static final String BARE = "a bare record produced and consumed";
    private static final String UNTIL_SEEN = "taken until all that is followed was seen";
    private static final String OFFERING = "what offers and follows them";
    private static final String SINCE = "2026-10-05";
    /** Every one of so many is followed over HTTP. */
    private static final int FOLLOWED = 100;

    private final SeriesBook book = new SeriesBook();
    private long told;

    @Override
    public String name() {
        return "effect";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        try (Platform platform = Platform.start(bench)) {
            Platform.SERVICES.forEach(platform::restart);
            try (CaseManagement system = new CaseManagement(platform.kafka());
                    Arrivals arrivals = new Arrivals(platform)) {
                warmUp(bench, platform, system, arrivals);
                for (int round = 1; round <= bench.dials().rounds(); round++) {
                    round(bench, platform, system, arrivals, "ROUND-" + round + "-");
                    new BareRoundTrip(platform.kafka())
                            .measure(bench.dials().perSecond(), bench.dials().roundSeconds())
                            .note(book, BARE);
                    bench.say("round %d: due date %.0f ms, 99 in 100 %.0f ms"
                            .formatted(round, book.median(Latencies.half(DUE)), book.median(Latencies.slowest(DUE))));
                }
            }
            return new Findings(
                    "from a record to what users see, at %d records a second"
                            .formatted(bench.dials().perSecond()),
                    List.of(
                            Goal.atMost("half of the due dates within, ms", 60, book.median(Latencies.half(DUE))),
                            Goal.atMost("99 in 100 due dates within, ms", 300, book.median(Latencies.slowest(DUE)))),
                    book.all(),
                    notes());
        }
    }

    /**
     * By rounds that are not measured: what is followed over HTTP is warm then too, and what the services were too cold for
     * is dealt with before the first measured round.
     */
    private void warmUp(Bench bench, Platform platform, CaseManagement system, Arrivals arrivals) throws Exception {
        bench.say("Warming up for " + bench.dials().warmUp().toSeconds() + " s");
        Instant end = Clock.systemUTC().instant().plus(bench.dials().warmUp());
        for (int round = 1; Clock.systemUTC().instant().isBefore(end); round++) {
            told += offerAndFollow(bench, platform, system, "WARM-" + round + "-")
                    .due()
                    .size();
            arrivals.await(told);
        }
    }

    private void round(Bench bench, Platform platform, CaseManagement system, Arrivals arrivals, String prefix)
            throws Exception {
        Flushes before = Flushes.of(platform);
        ProcessorTime.Measured<Offered> measured = new ProcessorTime()
                .of(platform, Platform.PROCESSES)
                .of(OFFERING, ProcessFigures.ofThis())
                .during(() -> offerAndFollow(bench, platform, system, prefix));
        List<Instant> due = measured.answer().due();
        told += due.size();
        measured.noteCores(book, UNTIL_SEEN);
        arrivals.await(told);
        book.add(FLUSH, "ms", Flushes.of(platform).millisecondsSince(before));
        Committed committed = new Committed(platform);
        Map<String, Committed.Due> dates = committed.dueDates(CaseManagement.SCHEME, prefix);
        if (dates.size() != due.size()) {
            throw new IllegalStateException("%d of %d due dates came".formatted(dates.size(), due.size()));
        }
        overHttp(measured.answer(), prefix, dates);
        hops(due, prefix, dates, committed.unallocated(), committed.counted());
    }

    /**
     * Records as they were offered.
     *
     * @param due when each was due to be sent
     * @param seen of those that are followed, when their due date was answered
     */
    private record Offered(List<Instant> due, Map<String, Instant> seen) {}

    private static Offered offerAndFollow(Bench bench, Platform platform, CaseManagement system, String prefix)
            throws Exception {
        try (SeenOverHttp http = new SeenOverHttp(platform.url("review-service"), platform.token("iro"))) {
            List<Instant> due =
                    Pace.keep(bench.dials().perSecond(), bench.dials().roundSeconds(), n -> {
                        system.child(prefix + n, SINCE);
                        if (n % FOLLOWED == 0) {
                            http.follow(prefix + n);
                        }
                    });
            system.flush();
            return new Offered(due, http.awaitAll());
        }
    }

    private void overHttp(Offered offered, String prefix, Map<String, Committed.Due> dates) {
        Latencies http = new Latencies();
        Latencies committed = new Latencies();
        for (int n = 0; n < offered.due().size(); n++) {
            Instant seen = offered.seen().get(prefix + n);
            if (seen != null) {
                http.add(offered.due().get(n), seen);
                committed.add(offered.due().get(n), dateOf(dates, prefix + n).at());
            }
        }
        http.note(book, HTTP);
        committed.note(book, OF_THOSE);
    }

    private static Committed.Due dateOf(Map<String, Committed.Due> dates, String person) {
        return Optional.ofNullable(dates.get(person))
                .orElseThrow(() -> new IllegalStateException("a due date is missing"));
    }

    private void hops(
            List<Instant> due,
            String prefix,
            Map<String, Committed.Due> dates,
            Map<String, Instant> unallocated,
            Map<String, Instant> counted) {
        Latencies first = new Latencies();
        Latencies list = new Latencies();
        Latencies count = new Latencies();
        Latencies wholeList = new Latencies();
        Latencies wholeCount = new Latencies();
        for (int n = 0; n < due.size(); n++) {
            Committed.Due date = dateOf(dates, prefix + n);
            Instant listed = came(unallocated, date.childId());
            Instant reported = came(counted, date.childId());
            first.add(due.get(n), date.at());
            list.add(date.at(), listed);
            count.add(date.at(), reported);
            wholeList.add(due.get(n), listed);
            wholeCount.add(due.get(n), reported);
        }
        first.note(book, DUE);
        list.note(book, UNALLOCATED);
        count.note(book, COUNTED);
        wholeList.note(book, WHOLE_LIST);
        wholeCount.note(book, WHOLE_COUNT);
    }

    private static Instant came(Map<String, Instant> seen, String childId) {
        return Optional.ofNullable(seen.get(childId))
                .orElseThrow(() -> new IllegalStateException("child %s never came".formatted(childId)));
    }

    private static List<String> notes() {
        return List.of(
                "Reckoned from the instant at which each record was due to be sent to the commit of the row that a request"
                        + " reads (track_commit_timestamp): review-service's obligation, caseload-service's child without an"
                        + " IRO, reporting-service's child. PostgreSQL notes a commit's time before it flushes its log and"
                        + " shows the rows after it, so what a flush takes comes on top, for each hop once.",
                "One in " + FOLLOWED
                        + " is also asked for over HTTP, by its identifier and then for its due dates, every 5 ms at"
                        + " first and then after a fifth of the time that it has taken; asking costs time itself.",
                "The bare round trip sends the same records at the same rate to a topic of 12 partitions and does nothing"
                        + " with them. Each of the two hops, to review-service and on from it, has one in it.");
    }
}
