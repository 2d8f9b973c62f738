package org.openiro.platform.events.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.openiro.embedded.PostgresServer;

/** Replicas of a service that start at the same moment, on a database that none of them has seen. */
class ReplicasStartTogetherTest {

    private static final PostgresServer POSTGRES = PostgresServer.start();
    private static final int REPLICAS = 8;

    @RepeatedTest(3)
    void oneMigratesAndTheOthersFindTheSchemaReady(RepetitionInfo repetition) throws Exception {
        String name = "together_" + repetition.getCurrentRepetition();
        String url = POSTGRES.createDatabase(name);
        List<Callable<MigrateResult>> starts = IntStream.range(0, REPLICAS)
                .mapToObj(_ -> (Callable<MigrateResult>) () -> migrate(url, name))
                .toList();
        try (ExecutorService executor = Executors.newFixedThreadPool(REPLICAS)) {
            for (Future<MigrateResult> start : executor.invokeAll(starts)) {
                assertThat(start.get().success).isTrue();
            }
        }
        assertThat(migrate(url, name).migrationsExecuted).isZero();
    }

    private static MigrateResult migrate(String url, String name) {
        return Flyway.configure()
                .dataSource(url, name + "_owner", name + "_owner")
                .locations("classpath:db/platform")
                .placeholders(Map.of("app", name + "_app", "worker", name + "_worker"))
                .load()
                .migrate();
    }
}
