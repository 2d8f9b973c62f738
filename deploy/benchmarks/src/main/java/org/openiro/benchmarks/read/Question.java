package org.openiro.benchmarks.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.council.FrontDoor;
import org.openiro.benchmarks.floor.FloorPlan;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.statements.SeenStatement;
import org.openiro.benchmarks.statements.SeenTransaction;
import org.openiro.benchmarks.statements.StatementCapture;

/**
 * Something that users read.
 *
 * @param paths the path of each thing that is asked for, by its key
 */
record Question(String name, String service, String role, Map<String, String> paths) {

    private static final String ACCESS_LOG = "insert into access_log";

    static Question schedule(List<String> children) {
        Map<String, String> paths = new LinkedHashMap<>();
        children.forEach(id -> paths.put(id, "/v1/children/" + id + "/due-dates"));
        return new Question("a child's schedule", "review-service", "iro", paths);
    }

    static Question worklist() {
        return new Question(
                "a worklist of 50 rows",
                "caseload-service",
                "iro-manager",
                Map.of("all", "/v1/children-without-iro?limit=50"));
    }

    String floorName(boolean logged) {
        return service + (logged ? "" : "-without-log");
    }

    /** Asks the service once for each key, and once more while PostgreSQL writes down what the service sends. */
    List<FloorPlan> plans(Platform platform) throws Exception {
        FrontDoor door = new FrontDoor(platform.url(service), platform.token(role));
        Map<String, String> bodies = new LinkedHashMap<>();
        for (Map.Entry<String, String> path : paths.entrySet()) {
            bodies.put(path.getKey(), new String(door.get(path.getValue()), StandardCharsets.UTF_8));
        }
        Map.Entry<String, String> first = paths.entrySet().iterator().next();
        String database = Platform.database(service);
        String databaseRole = database + "_app";
        SeenTransaction seen = StatementCapture.transactions(
                        new StatementCapture(platform).during(() -> door.get(first.getValue())), databaseRole)
                .stream()
                .filter(transaction -> transaction.has(ACCESS_LOG))
                .findFirst()
                .orElseThrow();
        SeenTransaction bare = seen.without(statement -> statement.sql().contains(ACCESS_LOG));
        return List.of(
                plan(platform, database, databaseRole, true, seen.statements(), first.getKey(), bodies),
                plan(platform, database, databaseRole, false, bare.statements(), first.getKey(), bodies));
    }

    private FloorPlan plan(
            Platform platform,
            String database,
            String databaseRole,
            boolean logged,
            List<SeenStatement> statements,
            String seenFor,
            Map<String, String> bodies) {
        return FloorPlan.ofKeys(
                floorName(logged), platform.jdbcUrl(database), databaseRole, statements, seenFor, bodies);
    }

    /** The paths at the service. */
    Path pathFile(Bench bench) throws IOException {
        return Files.write(bench.folder("read").resolve(service + ".txt"), paths.values());
    }

    /** The paths at the floor. */
    Path floorPathFile(Bench bench, boolean logged) throws IOException {
        return Files.write(
                bench.folder("read").resolve(floorName(logged) + "-floor.txt"),
                paths.keySet().stream()
                        .map(key -> "/" + floorName(logged) + "/" + key)
                        .toList());
    }
}
