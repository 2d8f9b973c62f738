package org.openiro.benchmarks.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.Benchmark;
import org.openiro.benchmarks.council.Arrivals;
import org.openiro.benchmarks.council.CaseManagement;
import org.openiro.benchmarks.intake.PlainJdbc.Way;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.platform.ProcessorTime;
import org.openiro.benchmarks.report.Findings;
import org.openiro.benchmarks.report.Goal;
import org.openiro.benchmarks.report.SeriesBook;
import org.openiro.benchmarks.statements.SeenTransaction;
import org.openiro.benchmarks.statements.StatementCapture;
import org.openiro.benchmarks.statements.Written;

/** How many records of children a second come through review-service to the copies of all others. */
public final class IntakeBenchmark implements Benchmark {

    private static final String THROUGH = "records through all four services";
    private static final String ONE = "records by plain JDBC, one in a transaction";
    private static final String PEER = "records by plain JDBC, 50 in a transaction";
    private static final String CEILING = "records by batched inserts, 50 in a transaction: the ceiling";
    private static final int LOOKS = 50;
    private static final String SINCE = "2026-10-05";
    /** Of plain JDBC, so that its JVM is warm too. */
    private static final int PEER_WARM_UP = 5_000;

    private final SeriesBook book = new SeriesBook();

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public Findings run(Bench bench) throws Exception {
        try (Platform platform = Platform.start(bench)) {
            for (String service : Platform.SERVICES) {
                String database = Platform.database(service);
                platform.execute(
                        "postgres", "create database %s template %s".formatted(PlainJdbc.peer(database), database));
            }
            Platform.SERVICES.forEach(platform::restart);
            try (CaseManagement system = new CaseManagement(platform.kafka());
                    Arrivals arrivals = new Arrivals(platform)) {
                return measure(bench, platform, system, arrivals);
            }
        }
    }

    private Findings measure(Bench bench, Platform platform, CaseManagement system, Arrivals arrivals)
            throws Exception {
        bench.say("Warming up for " + bench.dials().warmUp().toSeconds() + " s");
        long told = arrivals.feed(system, "WARM-", SINCE, bench.dials().warmUp());
        arrivals.await(told);
        Seen seen = seen(platform, system, arrivals, told);
        PlainJdbc jdbc = new PlainJdbc(platform, seen.streams(), seen.person());
        int each = bench.dials().records() / bench.dials().rounds();
        // Rates settle within seconds.
        int ofPeer = each / 4;
        long from = Math.min(PEER_WARM_UP, each);
        jdbc.seconds(0, from, Way.AS_POLLED);
        jdbc.seconds(from, 2 * from, Way.CEILING);
        from *= 2;
        long before = told + seen.told();
        Map<String, Written> services = written(platform, database -> database);
        Map<String, Written> peers = written(platform, PlainJdbc::peer);
        for (int round = 1; round <= bench.dials().rounds(); round++) {
            round(bench, platform, system, arrivals, before, each, round);
            before += each;
            for (Map.Entry<String, Way> way :
                    List.of(Map.entry(ONE, Way.ONE), Map.entry(PEER, Way.AS_POLLED), Map.entry(CEILING, Way.CEILING))) {
                book.add(way.getKey(), "/s", ofPeer / jdbc.seconds(from, from + ofPeer, way.getValue()));
                from += ofPeer;
            }
            bench.say("round %d: %,.0f/s beside %,.0f/s".formatted(round, book.median(THROUGH), book.median(PEER)));
        }
        return new Findings(
                "%,d records through everything beside plain JDBC with the same rows"
                        .formatted(each * bench.dials().rounds()),
                List.of(Goal.atLeast(
                        "share of plain JDBC's records with the services' transactions",
                        0.5,
                        book.ratio(THROUGH, PEER))),
                book.all(),
                notes(
                        seen.streams(),
                        compared(
                                platform,
                                services,
                                peers,
                                (long) each * bench.dials().rounds(),
                                3L * ofPeer * bench.dials().rounds())));
    }

    private static Map<String, Written> written(Platform platform, UnaryOperator<String> database) throws SQLException {
        Map<String, Written> written = new LinkedHashMap<>();
        for (String service : Platform.SERVICES) {
            written.put(Platform.database(service), Written.of(platform, database.apply(Platform.database(service))));
        }
        return written;
    }

    /** The peers have written some with one record and some with fifty at a time. */
    private static List<String> compared(
            Platform platform, Map<String, Written> services, Map<String, Written> peers, long records, long ofPeers)
            throws SQLException {
        List<String> notes = new ArrayList<>();
        Map<String, Written> peersNow = written(platform, PlainJdbc::peer);
        for (Map.Entry<String, Written> now :
                written(platform, database -> database).entrySet()) {
            String database = now.getKey();
            notes.add(database + ": "
                    + Written.compared(
                            now.getValue().since(Objects.requireNonNull(services.get(database))),
                            records,
                            Objects.requireNonNull(peersNow.get(database))
                                    .since(Objects.requireNonNull(peers.get(database))),
                            ofPeers,
                            0));
        }
        return notes;
    }

    private void round(
            Bench bench, Platform platform, CaseManagement system, Arrivals arrivals, long before, int each, int round)
            throws Exception {
        long began = System.nanoTime();
        ProcessorTime.Measured<Boolean> measured = new ProcessorTime()
                .of(platform, Platform.PROCESSES)
                .during(() -> {
                    for (int n = 0; n < each; n++) {
                        system.child("ROUND-%d-%d".formatted(round, n), SINCE);
                    }
                    system.flush();
                    arrivals.await(before + each);
                    return true;
                });
        book.add(THROUGH, "/s", each / ((System.nanoTime() - began) / 1e9));
        measured.note(book, THROUGH, each);
        bench.say("round %d done".formatted(round));
    }

    /**
     * What each service's consumer sends for one record more.
     *
     * @param told how many records it took to see one whose facts came to each service in one poll, as they do when there
     *     is much to do
     */
    private record Seen(String person, int told, List<Stream> streams) {}

    private static Seen seen(Platform platform, CaseManagement system, Arrivals arrivals, long told) throws Exception {
        for (int look = 1; look <= LOOKS; look++) {
            String person = "INTAKE%dX".formatted(look);
            long now = told + look;
            String log = new StatementCapture(platform).during(() -> {
                system.child(person, SINCE);
                system.flush();
                arrivals.await(now);
                return true;
            });
            List<Stream> streams = streams(log);
            if (streams.size() == Platform.SERVICES.size()) {
                return new Seen(person, look, streams);
            }
        }
        throw new IllegalStateException("some service took a record's facts one by one each time");
    }

    /** Of those services that took all facts of the record in one transaction. */
    private static List<Stream> streams(String log) {
        List<Stream> streams = new ArrayList<>();
        for (String service : Platform.SERVICES) {
            String database = Platform.database(service);
            List<SeenTransaction> transactions = StatementCapture.transactions(log, database + "_app").stream()
                    .filter(transaction -> transaction.has("insert into inbox"))
                    .toList();
            if (transactions.isEmpty()) {
                throw new IllegalStateException("no transaction was seen in " + database);
            }
            if (transactions.size() == 1) {
                streams.add(Stream.of(database, transactions.getFirst()));
            }
        }
        return streams;
    }

    private List<String> notes(List<Stream> streams, List<String> rows) {
        List<String> notes = new ArrayList<>(rows);
        notes.add(
                "A record is a child-record.v1 of a child looked after since then, not known before. It is through when"
                        + " review-service has taken it, and caseload-, escalation- and reporting-service what review-service"
                        + " published of it.");
        notes.add("The services' share of plain JDBC's records with a transaction each is %.2f, of the ceiling's %.2f."
                .formatted(book.ratio(THROUGH, ONE), book.ratio(THROUGH, CEILING)));
        notes.add(
                "Plain JDBC writes the same rows on as many connections as there are services: set_config, inserts and updates;"
                        + " no question, no lock but the inbox row's, no relay, no broker. A service takes in one transaction"
                        + " what one poll brings of a council, fifty records at most, and so does plain JDBC, a statement for"
                        + " each row. Beside that it is measured with a transaction for each record, and, as the ceiling, with"
                        + " the rows of fifty sent at once, by table, as a service sends some of them too.");
        for (Stream stream : streams) {
            notes.add("%s: %d statements that write."
                    .formatted(stream.database(), stream.writes().within().size()));
        }
        return notes;
    }
}
