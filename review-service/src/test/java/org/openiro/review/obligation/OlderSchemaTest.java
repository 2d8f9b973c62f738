package org.openiro.review.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What councils have kept comes through the migrations: no mismatch is hidden, and what was published is known. */
class OlderSchemaTest {

    private static final String OBLIGATION = "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03";

    private static final Path GOLDEN =
            Path.of(System.getProperty("openiro.root"), "review-service/contracts/events/review-due.v1.example.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static OlderDatabase older;

    @BeforeAll
    static void aDatabaseOfBeforeIsMigrated() throws SQLException, IOException {
        older = new OlderDatabase();
        sql("""
                insert into child values
                    ('E09999999', '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01', 0, '{}', now()),
                    ('E09999999', '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a02', 0, '{}', now()),
                    ('E09999998', '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a03', 0, '{}', now());
                insert into duty_end_ahead values
                    ('E09999999', '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a02', '2099-03-02'),
                    ('E09999998', '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a03', '2024-03-02')""");
        obligation(OBLIGATION, "2024-02-19", "2024-02-12", false);
        obligation("0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c04", "2024-02-19", "2024-02-19", false);
        obligation("0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c05", "2024-02-19", "2024-02-12", true);
        published(1, "2024-01-16T12:00:00Z", "2024-02-12");
        published(2, "2024-01-17T12:00:00Z", "2024-02-19");
        older.migrate(MigrationVersion.LATEST);
    }

    @AfterAll
    static void stop() {
        older.close();
    }

    @Test
    void aDueDateOfASourceThatIsNotOursIsListedAsUnexplainedUnlessItsObligationWasWithdrawn() throws SQLException {
        assertThat(rows("select right(id::text, 2), mismatch from obligation order by id"))
                .containsExactly("03|UNEXPLAINED", "04|null", "05|null");
    }

    @Test
    void whatWasPublishedBeforeIsKnownFromItsDayUntilTheNext() throws Exception {
        assertThat(rows("select known_from at time zone 'UTC', known_until at time zone 'UTC' from obligation_history"))
                .containsExactly("2024-01-16 12:00:00|2024-01-17 12:00:00");
        assertThat(rows("select known_since at time zone 'UTC' from obligation where id = '" + OBLIGATION + "'"))
                .containsExactly("2024-01-17 12:00:00");
        var state = JSON.readValue(rows("select state from obligation_history").getFirst(), ObligationState.class);
        assertThat(state.obligationId()).hasToString(OBLIGATION);
        assertThat(state.statutoryDueOn()).isEqualTo("2024-02-12");
        assertThat(state.rules()).containsExactly("FIRST_20WD");
        assertThat(state.working().inputs().becameLookedAfterOn()).isEqualTo("2024-06-03");
        assertThat(state.working().steps()).isEmpty();
    }

    @Test
    void oneThatWasNeverPublishedIsKnownFromTheMigrationOn() throws SQLException {
        assertThat(rows("select known_since > now() - interval '1 hour' from obligation where id <> '" + OBLIGATION
                        + "'"))
                .containsExactly("t", "t");
    }

    /** None is left to the day on which something is recorded of it. */
    @Test
    void everyChildOfEveryCouncilIsFollowedAgainOnTheNextDay() throws SQLException {
        assertThat(rows("""
                select right(child_id::text, 2), on_date = (now() at time zone 'Europe/London')::date + 1
                from child_to_follow order by child_id""")).containsExactly("01|t", "02|t", "03|t");
    }

    /** No clock of a database server says from when on: the service writes the day by the installation's, and once. */
    @Test
    void fromWhenOnPapersAreFollowedIsLeftToTheService() throws SQLException {
        assertThat(rows("select authority from paperwork_followed")).isEmpty();
        assertThat(rows("""
                select may, has_table_privilege('older_app', 'paperwork_followed', may)
                from unnest(array['insert', 'update', 'delete', 'truncate']) may order by may""")).containsExactly("delete|f", "insert|t", "truncate|f", "update|f");
    }

    /** After the migration that followed every child it goes on writing by its own rules. */
    @Test
    void aChildThatAReplicaOfTheReleaseBeforeWritesIsFollowedAgainTooOnTheNextDay() throws SQLException {
        try (var superuser = older.superuser();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("""
                    set local role older_app;
                    set local openiro.authority = 'E09999996';
                    insert into child values ('E09999996', '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a05', 0, '{}', now())""");
            try (var found = statement.executeQuery("""
                    select on_date = (now() at time zone 'Europe/London')::date + 1 from child_to_follow
                    where child_id = '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a05'""")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getBoolean(1)).isTrue();
            }
            superuser.rollback();
        }
    }

    /** It fails at a state or a step that it does not know, and with it everything that is told of the child. */
    @Test
    void noStateAndNoStepIsKeptThatAReplicaOfTheReleaseBeforeCannotRead() throws SQLException {
        var allowed = rows("""
                select conname, pg_get_constraintdef(oid) from pg_constraint
                where conname in ('ck_review_status', 'ck_review_history_what') order by conname""");
        assertThat(allowed)
                .extracting(row -> Pattern.compile("'([A-Z_]+)'")
                        .matcher(row)
                        .results()
                        .map(each -> each.group(1))
                        .collect(Collectors.joining(" ")))
                .containsExactly(
                        "BOOKED HELD CANCELLED TOLD_BY_SOURCE CORRECTED WITHDRAWN_BY_SOURCE", "BOOKED HELD CANCELLED");
    }

    /** Replicas of the release before write it, and would wipe out what else was marked in it. */
    @Test
    void whenEachChildChangesByTheCalendarIsLeftAsItWas() throws SQLException {
        assertThat(rows("""
                select right(child_id::text, 2), on_date from duty_end_ahead order by child_id""")).containsExactly("02|2099-03-02", "03|2024-03-02");
    }

    /** It knows of none of the new columns. */
    @Test
    void aReplicaOfTheReleaseBeforeStillWrites() {
        assertThatCode(() -> {
                    try (var superuser = older.superuser();
                            var statement = superuser.createStatement()) {
                        superuser.setAutoCommit(false);
                        statement.execute(insertObligation(
                                "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c06", "2024-02-19", "2024-02-12", false));
                        statement.execute(
                                "update obligation set recorded_due_on = statutory_due_on where mismatch is not null");
                        superuser.rollback();
                    }
                })
                .doesNotThrowAnyException();
    }

    /** It deletes the rows that it knows of; those that it does not know of hold nothing up. */
    @Test
    void aReplicaOfTheReleaseBeforeStillWithdrawsAChild() {
        assertThatCode(() -> {
                    try (var superuser = older.superuser();
                            var statement = superuser.createStatement()) {
                        superuser.setAutoCommit(false);
                        statement.execute("""
                                set local role older_app;
                                set local openiro.authority = 'E09999997';
                                insert into child values ('E09999997', '%1$s', 0, '{}', now());
                                insert into obligation_history values
                                    ('E09999997', gen_random_uuid(), gen_random_uuid(), '%1$s', now(), now(), '{}');
                                insert into early_review_trigger
                                    (authority, id, version, child_id, kind, occurred_on, recorded_by, recorded_at, against_the_law)
                                values ('E09999997', gen_random_uuid(), 0, '%1$s', 'k', '2024-01-15', 'u', now(), false);
                                update child_to_follow set on_date = '2024-01-15' where child_id = '%1$s';
                                delete from child where id = '%1$s'""".formatted("0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a04"));
                        superuser.commit();
                    }
                })
                .doesNotThrowAnyException();
    }

    /** The migration lists nobody, for which it had to keep all others away from the children: the sweep finds them. */
    @Test
    void aChildOfBeforeIsFoundByItsMissingRowAndListedWhenAReplicaOfTheReleaseBeforeBooksItsReview()
            throws SQLException {
        assertThat(rows("select child_id from preparation_ahead")).isEmpty();
        asApp("""
                insert into review (authority, id, version, child_id, status, source, booked_for, conducted_by, statutory,
                    contributory_late_reasons, recorded_after_due, rules, short_break, findings, irregularities, withdrawn)
                values ('E09999999', gen_random_uuid(), 0, '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a02', 'BOOKED', 'PERSON',
                    '2024-02-12', 'MEETING', true, '{}', false, '{}', false, '{}', '{}', false)""", "02|2000-01-01");
    }

    /** What is counted back from the day of a review changes with the calendar, though the day stays. */
    @Test
    void aChildIsListedWhoseDueDateIsCountedByAnotherCalendar() throws SQLException {
        asApp("update obligation set calendar_version = 'another' where id = '" + OBLIGATION + "'", "01|2000-01-01");
    }

    /** It writes of all councils, and no council is set. */
    @Test
    void aLaterMigrationWritesWhatIsFollowedByTheListWithoutLiftingItsPolicies() throws SQLException {
        listed(
                """
                set local role older_owner;
                alter table obligation no force row level security""",
                "update obligation set statutory_due_on = '2024-02-20' where id = '" + OBLIGATION + "'",
                "01|2000-01-01");
    }

    private static void asApp(String change, String listed) throws SQLException {
        listed("set local role older_app; set local openiro.authority = 'E09999999'", change, listed);
    }

    private static void listed(String as, String change, String listed) throws SQLException {
        try (var superuser = older.superuser();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute(as);
            statement.execute(change);
            statement.execute("reset role");
            try (var found = statement.executeQuery(
                    "select right(child_id::text, 2) || '|' || on_date from preparation_ahead")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString(1)).isEqualTo(listed);
                assertThat(found.next()).isFalse();
            }
            superuser.rollback();
        }
    }

    @Test
    void howAnObligationStoodIsNeverChangedByTheService() throws SQLException {
        try (var superuser = older.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("set role older_app; set openiro.authority = 'E09999999'");

            assertThatThrownBy(() -> statement.execute("update obligation_history set known_until = now()"))
                    .hasMessageContaining("permission denied for table obligation_history");
        }
    }

    @Test
    void theTablesStillKeepCouncilsApart() throws SQLException {
        assertThat(rows("""
                select relname from pg_class
                where relname in ('child', 'child_to_follow', 'duty_end_ahead', 'obligation', 'obligation_history', 'outbox',
                                  'paperwork_followed')
                    and relforcerowsecurity
                order by relname"""))
                .containsExactly(
                        "child",
                        "child_to_follow",
                        "duty_end_ahead",
                        "obligation",
                        "obligation_history",
                        "outbox",
                        "paperwork_followed");
    }

    private static void obligation(String id, String dueOn, String recordedDueOn, boolean withdrawn)
            throws SQLException {
        sql(insertObligation(id, dueOn, recordedDueOn, withdrawn));
    }

    private static String insertObligation(String id, String dueOn, String recordedDueOn, boolean withdrawn) {
        return """
                insert into obligation (authority, id, version, child_id, period_id, sequence, rules, statutory_due_on,
                    recorded_due_on, moved, short_break, withdrawn, calendar_version, inputs, working)
                values ('E09999999', '%s', 0, '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01', gen_random_uuid(), 1,
                    '{FIRST_20WD}', '%s', '%s', false, false, %s, 'v', '{}', '{}')""".formatted(id, dueOn, recordedDueOn, withdrawn);
    }

    private static void published(int number, String at, String dueOn) throws SQLException, IOException {
        sql("""
                insert into outbox (authority, number, id, bucket, topic, type, key, data, recorded_at)
                values ('E09999999', %d, gen_random_uuid(), 1, 'reviews', 'review-due.v1', 'k', '%s', '%s')""".formatted(
                        number,
                        Files.readString(GOLDEN)
                                .replace("\"statutoryDueOn\": \"2024-07-01\"", "\"statutoryDueOn\": \"" + dueOn + "\""),
                        at));
    }

    private static void sql(String text) throws SQLException {
        try (var superuser = older.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(text);
        }
    }

    private static List<String> rows(String query) throws SQLException {
        try (var superuser = older.superuser();
                var statement = superuser.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        }
    }
}
