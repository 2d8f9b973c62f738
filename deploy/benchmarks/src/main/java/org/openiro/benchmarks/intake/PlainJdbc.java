package org.openiro.benchmarks.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.statements.CopiedValues;
import org.openiro.benchmarks.statements.Replay;

/** A connection for each service, which writes that one's rows of record after record. */
final class PlainJdbc {

    /** How many records are in one transaction, and whether their rows are sent at once, by table. */
    enum Way {
        ONE(1, false),
        /** As many as a service's poll brings when there are enough. */
        AS_POLLED(50, false),
        /** As many, as fast as their rows can be written. */
        CEILING(50, true);

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
        try (ExecutorService threads = Executors.newFixedThreadPool(streams.size())) {
            List<Replay> replays = new ArrayList<>();
            for (Stream stream : streams) {
                replays.add(new Replay(connection(stream, way.batched), stream.writes(), new CopiedValues(person)));
            }
            long began = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (Replay replay : replays) {
                running.add(threads.submit(() -> write(replay, from, to, way)));
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

    private static boolean write(Replay replay, long from, long to, Way way) throws SQLException {
        for (long number = from; number < to; number += way.records) {
            long end = Math.min(to, number + way.records);
            if (way.batched) {
                replay.batch(number, end);
            } else {
                replay.each(number, end);
            }
        }
        return true;
    }

    /** Batched inserts of values become one statement, as by the services' driver. */
    private Connection connection(Stream stream, boolean batched) throws SQLException {
        return DriverManager.getConnection(
                "%s?stringtype=unspecified&reWriteBatchedInserts=%s"
                        .formatted(platform.jdbcUrl(peer(stream.database())), batched),
                stream.role(),
                stream.role());
    }
}
