package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DutyEndSweepTest {

    private static final Clock NOW = Clock.system(LondonClock.LONDON);

    /** A council of which nothing else is kept. */
    private static final String UNREADABLE = "E08007000";

    @Inject
    DutyEndSweep sweep;

    @Test
    void theEighteenthBirthdayEndsTheDutyAlthoughNothingIsRecordedThatDay() {
        var bornOn = LocalDate.now(NOW).minusYears(18).plusDays(1);
        var birthday = bornOn.plusYears(18);
        var childId = CaseManagement.childLookedAfterSince("2024-01-15", bornOn.toString());

        sweep.sweep();
        assertThat(due(childId)).isEqualTo(1);

        QuarkusMock.installMockForType(Clock.offset(NOW, Duration.ofDays(1)), Clock.class);
        sweep.sweep();
        sweep.sweep();

        assertThat(due(childId)).isEqualTo(2);
        var last = PublishedEvents.of("review", "reviews", childId).getLast().data();
        assertThat(last.get("dutyEndedOn").asText()).isEqualTo(birthday.toString());
        assertThat(last.get("dutyEndedBecause").asText()).isEqualTo("EIGHTEEN");
    }

    /** As many as are read at once, and all of them before the one behind. */
    @Test
    void childrenWhoCannotBeFollowedKeepNobodyBehindThemWaiting() throws SQLException {
        var childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
        sweep.sweep();
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            statement.execute("""
                    insert into child
                    select '%1$s', gen_random_uuid(), 0, '{"dateOfBirth": "unreadable"}', now() from generate_series(1, 200);
                    insert into duty_end_ahead select authority, id, '2024-01-01' from child where authority = '%1$s';
                    update duty_end_ahead set on_date = '2024-01-02' where child_id = '%2$s'""".formatted(UNREADABLE, childId));
            try {
                sweep.sweep();

                assertThat(onDate(statement, childId)).isEqualTo("2032-03-02");
                assertThat(come(statement)).isEqualTo(200);
            } finally {
                statement.execute("""
                        delete from duty_end_ahead where authority = '%1$s';
                        delete from child where authority = '%1$s'""".formatted(UNREADABLE));
            }
        }
    }

    /** As a replica of the release before does with each child that it follows. */
    @Test
    void aChildToFollowIsFollowedOnItsDayWhateverIsWrittenOfItsCalendar() throws SQLException {
        var childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
        sweep.sweep();
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            statement.execute("""
                    update child_to_follow set on_date = '%2$s' where child_id = '%1$s';
                    update duty_end_ahead set on_date = '2040-01-01' where child_id = '%1$s'""".formatted(childId, LocalDate.now(NOW).plusDays(1)));

            sweep.sweep();
            assertThat(onDate(statement, childId)).isEqualTo("2040-01-01");
            assertThat(toFollow(statement, childId)).isOne();

            QuarkusMock.installMockForType(Clock.offset(NOW, Duration.ofDays(1)), Clock.class);
            sweep.sweep();
            assertThat(onDate(statement, childId)).isEqualTo("2032-03-02");
            assertThat(toFollow(statement, childId)).isZero();
        }
    }

    @Test
    void aChildThatComesByTheCalendarStaysToBeFollowedOnALaterDay() throws SQLException {
        var childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
        sweep.sweep();
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            statement.execute("""
                    update child_to_follow set on_date = '2099-01-01' where child_id = '%1$s';
                    update duty_end_ahead set on_date = '2024-01-01' where child_id = '%1$s'""".formatted(childId));

            sweep.sweep();

            assertThat(onDate(statement, childId)).isEqualTo("2032-03-02");
            assertThat(toFollow(statement, childId)).isOne();
        }
    }

    private static int toFollow(Statement statement, String childId) throws SQLException {
        return Integer.parseInt(
                only(statement, "select count(*) from child_to_follow where child_id = '%s'".formatted(childId)));
    }

    private static String onDate(Statement statement, String childId) throws SQLException {
        return only(statement, "select on_date from duty_end_ahead where child_id = '%s'".formatted(childId));
    }

    private static int come(Statement statement) throws SQLException {
        return Integer.parseInt(
                only(statement, "select count(*) from duty_end_ahead where authority = '%s'".formatted(UNREADABLE)));
    }

    private static String only(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static long due(String childId) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals("review-due.v1"))
                .count();
    }
}
