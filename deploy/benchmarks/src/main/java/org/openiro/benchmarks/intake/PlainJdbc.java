package org.openiro.benchmarks.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.statements.CopiedValues;
import org.openiro.benchmarks.statements.Replay;

/** As many connections as the services have consumers, each writing the rows of record after record. */
final class PlainJdbc {

    /** How many records are in one transaction, and whether the rows of all of them are sent at once. */
    enum Way {
        ONE(1, false),
        /** As many as a service's poll brings when there are enough. */
        AS_POLLED(50, false),
        /** As fast as rows can be written. */
        CEILING(500, true);

        private final int records;
        private final boolean batched;

        Way(int records, boolean batched) {
            this.records = records;
            this.batched = batched;
        }
    }

    private final Platform platform;
    private final List<Stream> streams;
    private final String person;

    PlainJdbc(Platform platform, List<Stream> streams, String person) {
        this.platform = platform;
        this.streams = streams;
        this.person = person;
    }

    static String peer(String database) {
        return database + "_peer";
    }

    /** Writes the records from..to - 1 and answers how long that took. */
    double seconds(long from, long to, Way way) throws Exception {
        Map<String, AtomicLong> ahead = new HashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(streams.size())) {
            List<Replay> replays = new ArrayList<>();
            for (Stream stream : streams) {
                replays.add(new Replay(connection(stream, way.batched), stream.writes(), new CopiedValues(person)));
            }
            long began = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < streams.size(); i++) {
                // Rows of a later stream may refer to those of the first one of the same database.
                AtomicLong own = new AtomicLong(from);
                AtomicLong first = ahead.computeIfAbsent(streams.get(i).database(), _ -> own);
                Replay replay = replays.get(i);
                running.add(threads.submit(() -> write(replay, from, to, way, own, first)));
            }
            for (Future<?> one : running) {
                one.get();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            for (Replay replay : replays) {
                replay.close();
            }
            return seconds;
        }
    }

    private static boolean write(Replay replay, long from, long to, Way way, AtomicLong own, AtomicLong first)
            throws SQLException {
        try {
            for (long number = from; number < to; number += way.records) {
                long end = Math.min(to, number + way.records);
                while (own != first && first.get() < end) {
                    LockSupport.parkNanos(50_000);
                }
                if (way.batched) {
                    replay.batch(number, end);
                } else {
                    replay.each(number, end);
                }
                own.set(end);
            }
            return true;
        } finally {
            // Nobody waits for one that failed.
            own.set(to);
        }
    }

    /** Batched inserts of values become one statement for the ceiling alone; the services' driver leaves them as they are, too. */
    private Connection connection(Stream stream, boolean batched) throws SQLException {
        return DriverManager.getConnection(
                "%s?stringtype=unspecified&reWriteBatchedInserts=%s"
                        .formatted(platform.jdbcUrl(peer(stream.database())), batched),
                stream.role(),
                stream.role());
    }
}
