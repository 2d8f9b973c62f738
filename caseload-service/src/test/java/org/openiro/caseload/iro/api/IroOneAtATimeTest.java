package org.openiro.caseload.iro.api;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Requests;
import org.openiro.platform.testing.TestDatabase;

/** A person enters an IRO in the moment in which a record of a child names the same IRO for the first time. */
@CaseloadServiceTest
class IroOneAtATimeTest {

    private static final String MADE = """
            insert into iro (authority, iro_id, version, professional, vacant, team_manager, entered_by_person,
                             recorded_by, recorded_at)
            values (?, ?, 0, ?, false, false, false, 'import', now())""";

    @Test
    void whoIsBeingMadeByARecordIsCompletedAndNotRefused() throws Exception {
        String professional = "p-" + UUID.randomUUID();
        UUID made = UUID.randomUUID();
        CompletableFuture<String> entered;
        try (var record = TestDatabase.superuser("caseload")) {
            record.setAutoCommit(false);
            takes(record, professional);
            entered = CompletableFuture.supplyAsync(
                    () -> Requests.iro(SAMPLEBOROUGH, professional), Thread::startVirtualThread);
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(record) == 1);
            makes(record, made, professional);
            record.commit();
        }

        assertThat(entered.get(60, SECONDS)).isEqualTo(made.toString());
    }

    private static void takes(Connection record, String professional) throws SQLException {
        try (var lock = record.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "iro of " + SAMPLEBOROUGH + professional);
            lock.execute();
        }
    }

    private static void makes(Connection record, UUID iroId, String professional) throws SQLException {
        try (var insert = record.prepareStatement(MADE)) {
            insert.setString(1, SAMPLEBOROUGH);
            insert.setObject(2, iroId);
            insert.setString(3, professional);
            insert.executeUpdate();
        }
    }
}
