package org.openiro.review.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openiro.review.entry.EntryCommands.command;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/** The service itself cannot change what was entered, nor take anything away: its role in the database is not allowed to. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class EntriesStayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update review_paperwork set done_on = date '2024-07-09'",
                "delete from review_paperwork",
                "update paperwork_followed set completed_from = date '2024-07-09'",
                "delete from paperwork_followed",
                "update paperwork_start set completed_from = null",
                "delete from paperwork_start",
                "update review_monitoring set rag = 'GREEN'",
                "delete from review_monitoring",
                "update review_dispute set review_id = gen_random_uuid()",
                "delete from review_dispute",
                "update child_contact set privacy = 'ALONE'",
                "delete from child_contact",
                "update midway_check set findings = array ['ON_TRACK']",
                "delete from midway_check",
                "update significant_change set occurred_on = date '2024-01-01'",
                "delete from significant_change",
                "update significant_change set recorded_by = 'somebody'",
                "update significant_change_telling_taken_back set reason = ''",
                "delete from significant_change_telling_taken_back",
                "update family_group_meeting set offered_on = date '2024-01-01'",
                "delete from family_group_meeting",
                "update order_application set applied_on = date '2024-01-01'",
                "delete from order_application",
                "update practice_standard set in_force_until = date '2024-04-01'",
                "delete from practice_standard",
                "update practice_standard_end set ends_on = date '2024-04-01'",
                "delete from practice_standard_end",
                "update family_group_meeting_history set after = '{}'",
                "delete from family_group_meeting_history",
                "update review_decision set child_id = id",
                "delete from review_decision",
                "update review_decision_history set change = '{}'",
                "delete from review_decision_history",
                "update audit_sample set seed = 1",
                "delete from audit_sample",
                "update audit_sample_item set place = 1",
                "delete from audit_sample_item",
                "update review_audit set grades = '{}'",
                "update review_audit set recorded_by = 'somebody-else'",
                "delete from review_audit",
                "update review_audit_history set counted = '{}'",
                "delete from review_audit_history"
            })
    void whatWasEnteredCannotBeChanged(String statement) throws SQLException {
        try (var service = service()) {
            assertThatThrownBy(() -> service.createStatement().execute(statement))
                    .isInstanceOfSatisfying(SQLException.class, thrown -> assertThat(thrown.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    @Test
    void anErrorCanBeMarked() throws SQLException {
        var childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
        String contactId = command("iro")
                .body("""
                        {"contactedOn": "2024-02-01", "contactedBy": "iro-003", "kind": "LETTER"}""")
                .post("/v1/children/{id}/contacts", childId)
                .then()
                .statusCode(201)
                .extract()
                .path("contactId");
        try (var service = service();
                var statement = service.createStatement()) {
            service.setAutoCommit(false);
            assertThat(statement.executeUpdate("""
                            update child_contact set version = version + 1, error_reason = 'It was another child',
                                error_by = 'iro-003', error_at = now() where id = '%s'""".formatted(contactId))).isEqualTo(1);
            service.rollback();
        }
    }

    private static Connection service() throws SQLException {
        var connection = TestDatabase.superuser("review");
        try (var statement = connection.createStatement()) {
            statement.execute("set role review_app");
            statement.execute("select set_config('openiro.authority', '" + TestTokens.SAMPLEBOROUGH + "', false)");
        }
        return connection;
    }
}
