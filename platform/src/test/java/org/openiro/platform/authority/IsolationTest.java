package org.openiro.platform.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.openiro.platform.sample.NoteClient.as;
import static org.openiro.platform.testing.TestTokens.OTHERSHIRE;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.sample.NoteClient;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class IsolationTest {

    @Inject
    AsAuthority asAuthority;

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource application;

    @Inject
    @DataSource("worker")
    AgroalDataSource worker;

    @Test
    void aCouncilSeesItsOwnRowsAndNoneOfAnothers() {
        String heading = writtenBy(OTHERSHIRE);

        as(OTHERSHIRE).get("/v1/notes?limit=500").then().body("items.heading", hasItem(heading));
        as(SAMPLEBOROUGH)
                .get("/v1/notes?limit=500")
                .then()
                .statusCode(200)
                .body("items.heading", not(hasItem(heading)));
    }

    @Test
    void aQueryThatForgetsTheAuthorityStillCountsNoOtherCouncilsRows() {
        writtenBy(OTHERSHIRE);

        as("E08000001").get("/v1/notes/unfiltered-count").then().statusCode(200).body(equalTo("0"));
    }

    @Test
    void anotherCouncilsRowIsNotThereEvenByItsId() {
        String address = NoteClient.write(OTHERSHIRE, UUID.randomUUID(), "by id " + UUID.randomUUID())
                .getHeader("Location");

        as(OTHERSHIRE).get(address).then().statusCode(200);
        as(SAMPLEBOROUGH).get(address).then().statusCode(404);
    }

    @Test
    void withThePolicyDroppedTheSameQueryWouldCountAnotherCouncilsRows() throws SQLException {
        writtenBy(OTHERSHIRE);
        try {
            TestDatabase.owner("platform", "alter table note disable row level security");
            as("E08000001").get("/v1/notes/unfiltered-count").then().body(not(equalTo("0")));
        } finally {
            TestDatabase.owner("platform", "alter table note enable row level security");
        }
        as("E08000001").get("/v1/notes/unfiltered-count").then().body(equalTo("0"));
    }

    @Test
    void aSweepOrAConsumerWorksForOneCouncilAtATime() {
        writtenBy(OTHERSHIRE);

        assertThat(countAs(OTHERSHIRE)).isPositive();
        assertThat(countAs("E08000001")).isZero();
    }

    @Test
    void withThePolicyDroppedASweepWouldCountAnotherCouncilsRows() throws SQLException {
        writtenBy(OTHERSHIRE);
        try {
            TestDatabase.owner("platform", "alter table note disable row level security");
            assertThat(countAs("E08000001")).isPositive();
        } finally {
            TestDatabase.owner("platform", "alter table note enable row level security");
        }
        assertThat(countAs("E08000001")).isZero();
    }

    @Test
    void withoutAnAuthorityNothingIsRead() throws SQLException {
        writtenBy(OTHERSHIRE);

        try (Connection connection = application.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select count(*) from note")) {
            row.next();
            assertThat(row.getLong(1)).isZero();
        }
    }

    @Test
    void withoutAnAuthorityNothingIsWritten() {
        assertThatThrownBy(() -> insertFor(OTHERSHIRE, null)).hasMessageContaining("row-level security");
    }

    @Test
    void noRowIsWrittenForAnotherCouncil() {
        assertThatThrownBy(() -> insertFor(OTHERSHIRE, SAMPLEBOROUGH)).hasMessageContaining("row-level security");
    }

    @Test
    void hibernateOpensNoSessionWithoutAnAuthority() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createQuery("select count(*) from Note")
                                .getSingleResult()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aReadOutsideATransactionFailsInsteadOfFindingNothing() {
        as(OTHERSHIRE).get("/v1/notes/outside-transaction").then().statusCode(500);
    }

    @Test
    void theAuthorityOfAPieceOfWorkNeverChanges() {
        assertThatThrownBy(() -> asAuthority.run(SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew()
                        .run(() -> asAuthority.run(OTHERSHIRE, () -> {}))))
                .hasStackTraceContaining("belongs to one authority");
    }

    @Test
    void theNextUserOfAConnectionDoesNotInheritTheAuthority() throws SQLException {
        try (Connection connection = application.getConnection()) {
            assertThat(setting(connection)).isNullOrEmpty();
        }
        countAs(OTHERSHIRE);
        try (Connection connection = application.getConnection()) {
            assertThat(setting(connection)).isNullOrEmpty();
        }
    }

    @Test
    void theWorkerIsRefusedOnTheTablesOfCouncils() throws SQLException {
        try (Connection connection = worker.getConnection()) {
            assertThatThrownBy(() -> connection.createStatement().executeQuery("select count(*) from note"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> connection.createStatement().executeQuery("select count(*) from access_log"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static String setting(Connection connection) throws SQLException {
        try (ResultSet row =
                connection.createStatement().executeQuery("select current_setting('openiro.authority', true)")) {
            row.next();
            return row.getString(1);
        }
    }

    private void insertFor(String owner, String actingFor) throws SQLException {
        try (Connection connection = application.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (actingFor != null) {
                    connection
                            .createStatement()
                            .execute("select set_config('openiro.authority', '" + actingFor + "', true)");
                }
                connection
                        .createStatement()
                        .execute("insert into note values ('%s', '%s', 0, '%s', 'smuggled', '2026-01-01')"
                                .formatted(owner, UUID.randomUUID(), UUID.randomUUID()));
            } finally {
                connection.rollback();
            }
        }
    }

    private long countAs(String authority) {
        return asAuthority.call(authority, () -> QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("select count(*) from note", Long.class)
                        .getSingleResult()));
    }

    private static String writtenBy(String authority) {
        String heading = "note " + UUID.randomUUID();
        NoteClient.write(authority, UUID.randomUUID(), heading).then().statusCode(201);
        return heading;
    }
}
