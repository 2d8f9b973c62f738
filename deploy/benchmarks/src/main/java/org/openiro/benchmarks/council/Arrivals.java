package org.openiro.benchmarks.council;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.openiro.benchmarks.platform.Platform;

/**
 * How many new children have come through to every service. Asked of PostgreSQL's own counts of inserted rows, which cost
 * next to nothing and are up to a second old.
 */
public final class Arrivals implements AutoCloseable {

    /** What a new child leads to in each service's inbox: its state, and for two of them its first due date. */
    private static final Map<String, Integer> IN_EACH = new LinkedHashMap<>();

    static {
        IN_EACH.put("review", 1);
        IN_EACH.put("caseload", 2);
        IN_EACH.put("escalation", 1);
        IN_EACH.put("reporting", 2);
    }

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration STEP = Duration.ofMillis(200);
    /** So many may be on the way while the services are fed for a time. */
    private static final int ON_THE_WAY = 2_000;

    private static final String INSERTED =
            "select coalesce(sum(n_tup_ins), 0) from pg_stat_user_tables where relname = 'inbox'";
    private static final String THERE = "select count(*) from inbox";

    private final Map<String, Connection> databases = new LinkedHashMap<>();

    public Arrivals(Platform platform) throws SQLException {
        for (String database : IN_EACH.keySet()) {
            databases.put(database, platform.superuser(database));
        }
    }

    /** Waits until every service has that many. Rows inserted in vain count as inserted too, so the rows themselves decide. */
    public void await(long children) {
        for (Map.Entry<String, Integer> service : IN_EACH.entrySet()) {
            await(service.getKey(), INSERTED, children * service.getValue());
            await(service.getKey(), THERE, children * service.getValue());
        }
    }

    private void await(String database, String question, long wanted) {
        Awaitility.await("%s has %d in its inbox".formatted(database, wanted))
                .atMost(PATIENCE)
                .pollInterval(STEP)
                .until(() -> count(database, question) >= wanted);
    }

    /** Keeps the services busy for a time; answers how many children it told of. */
    public long feed(CaseManagement system, String prefix, String since, Duration time) throws SQLException {
        long end = System.nanoTime() + time.toNanos();
        long told = 0;
        while (System.nanoTime() < end) {
            long through = count("reporting", INSERTED) / Objects.requireNonNull(IN_EACH.get("reporting"));
            while (told < through + ON_THE_WAY) {
                system.child(prefix + told, since);
                told++;
            }
            system.flush();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        return told;
    }

    private long count(String database, String question) throws SQLException {
        try (Statement statement =
                        Objects.requireNonNull(databases.get(database)).createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : databases.values()) {
            connection.close();
        }
    }
}
