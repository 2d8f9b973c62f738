package org.openiro.benchmarks.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.Dials;
import org.openiro.benchmarks.council.CaseManagement;
import org.openiro.benchmarks.council.ChildCopies;
import org.openiro.benchmarks.council.FrontDoor;
import org.openiro.benchmarks.council.Known;
import org.openiro.benchmarks.floor.FloorPlan;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.statements.Census;
import org.openiro.benchmarks.statements.SeenTransaction;
import org.openiro.benchmarks.statements.StatementCapture;

/**
 * What both sides work on: children with four reviews behind them, all alike, each held a fifth review of once; in three
 * databases that are copies of each other.
 *
 * @param seen what the service sent for one of them
 * @param answer what it answered then
 * @param idFile the ids of these children
 * @param floorFile the floor's paths of as many
 */
record Hold(SeenTransaction seen, String answer, Path idFile, Path floorFile, int children, List<String> notes) {

    static final String SERVICE = "review-service";
    static final String DATABASE = "review";
    static final String PEER_DATABASE = "review_peer";
    static final String FLOOR_DATABASE = "review_floor";
    static final String ROLE = "review_app";

    private static final String PERSON = "BENCH";
    private static final String FLOOR_NAME = "hold";
    private static final String FLOOR_PATH = "/" + FLOOR_NAME + "/";
    private static final int COUNTED = 20;
    /**
     * How many reviews the service holds before the first round, whatever time is left: a longer warm-up on a fast machine
     * would need more children than a machine's memory has room for.
     */
    static final int WARMING_AT_MOST = 150_000;
    /** More than this machine's size will do, so that the children last. */
    private static final int SERVICE_AT_MOST = 900;

    private static final int PEER_AT_MOST = 1_800;
    static final Duration PEER_WARM_UP = Duration.ofSeconds(20);

    static Hold prepare(Bench bench, Platform platform) throws Exception {
        platform.restart(SERVICE);
        FrontDoor door = new FrontDoor(platform.url(SERVICE), platform.token("iro-manager"));
        try (CaseManagement system = new CaseManagement(platform.kafka())) {
            system.child(PERSON, "2024-01-08");
            CaseManagement.reviewsSince2024().forEach(day -> system.review(PERSON, day));
            system.flush();
        }
        String original =
                Known.await(platform, PERSON, CaseManagement.reviewsSince2024().size());
        int count = children(bench.dials());
        bench.say("Making %,d children with four reviews each".formatted(count));
        List<String> ids = new ChildCopies(platform, PERSON).make(count);
        Path idFile = Files.write(bench.folder("write").resolve("children.txt"), ids.subList(0, count - COUNTED));
        Path floorFile = Files.write(
                bench.folder("write").resolve("floor.txt"),
                IntStream.range(0, count - COUNTED)
                        .mapToObj(n -> FLOOR_PATH + n)
                        .toList());
        List<String> answer = new ArrayList<>();
        SeenTransaction seen = StatementCapture.transactions(
                        new StatementCapture(platform).during(() -> {
                            answer.add(new String(door.hold(original), StandardCharsets.UTF_8));
                            return answer;
                        }),
                        ROLE)
                .stream()
                .filter(transaction -> transaction.has("insert into review "))
                .findFirst()
                .orElseThrow();
        Census census = new Census(platform, DATABASE);
        census.begin();
        for (String id : ids.subList(count - COUNTED, count)) {
            door.hold(id);
        }
        List<String> notes = notes(seen, census.counts(ROLE));
        copyDatabase(platform);
        return new Hold(seen, answer.getFirst(), idFile, floorFile, count - COUNTED, notes);
    }

    /** The same statements and the same answer from a handler that does nothing else. */
    FloorPlan floor(Platform platform) {
        return FloorPlan.ofCopies(FLOOR_NAME, platform.jdbcUrl(FLOOR_DATABASE), ROLE, seen.statements(), answer);
    }

    private static int children(Dials dials) {
        long measured = dials.rounds() * dials.roundSeconds();
        long warming = Math.min(dials.warmUp().toSeconds() * SERVICE_AT_MOST, WARMING_AT_MOST);
        long service = warming + measured * SERVICE_AT_MOST;
        long peer = (dials.warmUpAtMost(PEER_WARM_UP).toSeconds() + measured) * PEER_AT_MOST;
        return Math.toIntExact(Math.max(service, peer)) + COUNTED;
    }

    private static void copyDatabase(Platform platform) throws Exception {
        platform.stop(SERVICE);
        for (String copy : List.of(PEER_DATABASE, FLOOR_DATABASE)) {
            platform.execute("postgres", "create database %s template %s strategy file_copy".formatted(copy, DATABASE));
            platform.execute(copy, "vacuum analyze");
        }
        platform.restart(SERVICE);
    }

    private static List<String> notes(SeenTransaction seen, List<Census.Counted> counts) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "pgbench runs, prepared, the statements in the order and with the values in which PostgreSQL's log shows"
                        + " that review-service sent them for one hold (%d with BEGIN and COMMIT); only ids vary, which its server makes by md5. BEGIN goes with"
                                .formatted(seen.statements().size())
                        + " the first statement, and rows of one batch together, as JDBC sends them.");
        notes.add("While the rounds run the service publishes what was written and looks at the preparation of"
                + " what was held; pgbench has no such part. The other three services are stopped.");
        notes.add(
                "The floor is Vert.x' HTTP server with Agroal's pool in a JVM with the service's flags: it runs the same"
                        + " statements over JDBC, rows of one batch together, and writes the bytes that the service was seen to answer. It"
                        + " reads no token and no body, maps nothing and decides nothing: what a JVM can do at most.");
        notes.add("Each child has one review held, so that every transaction meets the same number of rows.");
        StringBuilder list = new StringBuilder("Statements of one hold by pg_stat_statements:");
        counts.stream()
                .filter(counted -> counted.calls() >= COUNTED)
                .forEach(counted -> list.append("\n  - %d × `%s`"
                        .formatted(Math.round((double) counted.calls() / COUNTED), shortened(counted.query()))));
        notes.add(list.toString());
        return notes;
    }

    private static String shortened(String query) {
        return query.length() <= 120 ? query : query.substring(0, 117) + "…";
    }
}
