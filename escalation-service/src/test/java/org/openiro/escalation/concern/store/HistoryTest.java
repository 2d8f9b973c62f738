package org.openiro.escalation.concern.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.authority.AsAuthority;

@EscalationTest
class HistoryTest {

    @Inject
    AsAuthority as;

    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update concern_step set happened_on = date '2024-01-01' where concern_id = :concern",
                "delete from concern_step where concern_id = :concern"
            })
    void theApplicationCanNeitherChangeAStepNorTakeItAway(String statement) {
        String id = Caller.iro()
                .raises(SampleConcern.anybody())
                .statusCode(201)
                .extract()
                .path("concernId");

        assertThatThrownBy(() -> inTransaction(statement, id)).rootCause().hasMessageContaining("permission denied");
        Caller.iro().opens(id).statusCode(200).body("history[0].happenedOn", is("2024-09-02"));
    }

    @Test
    void aConcernClosedWithoutAnOutcomeCannotEvenBeStored() {
        String id = Caller.iro()
                .raises(SampleConcern.anybody())
                .statusCode(201)
                .extract()
                .path("concernId");

        assertThatThrownBy(
                        () -> inTransaction("update concern set closed_on = date '2024-10-01' where id = :concern", id))
                .rootCause()
                .hasMessageContaining("ck_concern_closed_with_outcome");
    }

    private void inTransaction(String statement, String concern) {
        as.run("E09999999", () -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(statement)
                .setParameter("concern", UUID.fromString(concern))
                .executeUpdate()));
    }
}
