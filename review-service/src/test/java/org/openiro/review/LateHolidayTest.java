package org.openiro.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.calendar.Installation;
import org.openiro.review.review.DutyEndsNow;

/**
 * A child looked after since Monday 4 February 2019 has its first review by Monday 4 March: twenty working days, none of them
 * a bank holiday. The holiday of Wednesday 20 February 2019 is made up.
 *
 * <p>Tried before the features' own tests: each sweep counts all children again, theirs too.
 */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class LateHolidayTest {

    private static final String SHIPPED = "england-and-wales-2027.1";

    @Inject
    DutyEndsNow sweep;

    @AfterEach
    void noHolidayIsLate() {
        Installation.withdrawsAll();
        sweep.sweep();
    }

    @Test
    void aDueDateThatTheHolidayTouchesMovesAndBothDatesArePublishedAndShown() {
        var child = CaseManagement.childLookedAfterSince("2019-02-04", "2015-03-02");
        Installation.proclaims("2019-02-20", "2019-02-11").statusCode(201);
        sweep.sweep();

        dueDates(child)
                .body("next.statutoryDueOn", equalTo("2019-03-05"))
                .body("next.before.statutoryDueOn", equalTo("2019-03-04"))
                .body("next.before.rule", equalTo("FIRST_20WD"))
                .body("next.working.calendarVersion", equalTo(SHIPPED + "+2019-02-20"))
                .body(
                        "next.working.steps",
                        hasItem("FIRST_20WD: 20 working days after 2019-02-04 is 2019-03-05 (not counted: 2019-02-20"
                                + " Proclaimed late)"));
        var told = events(child).getLast();
        assertThat(told.type()).isEqualTo("review-due.v1");
        assertThat(told.data().get("statutoryDueOn").asText()).isEqualTo("2019-03-05");
        assertThat(told.data().at("/before/statutoryDueOn").asText()).isEqualTo("2019-03-04");
        assertThat(told.data().get("calendarVersion").asText()).isEqualTo(SHIPPED + "+2019-02-20");
        long events = events(child).size();
        sweep.sweep();
        assertThat(events(child)).hasSize((int) events);
    }

    @ParameterizedTest
    @CsvSource({"2019-02-04, 2019-03-04", "2019-02-05, 2019-03-05", "2019-03-04, 2019-03-05", "2019-03-05, 2019-03-04"})
    void theFirstDayCountedAndTheLastAreInsideTheLimitAndTheDayItselfAndTheDayAfterAreNot(
            String holiday, String dueOn) {
        var child = CaseManagement.childLookedAfterSince("2019-02-04", "2015-03-02");
        Installation.proclaims(holiday, "2019-02-01").statusCode(201);
        sweep.sweep();

        dueDates(child).body("next.statutoryDueOn", equalTo(dueOn));
    }

    @Test
    void aLateReviewHeldOnTheDayThatIsNowTheLastWasOnTimeUntilTheHolidayIsTakenBack() {
        var child = heldOn("2019-03-05");
        var later = heldOn("2019-03-06");
        assertThat(timeliness(child)).isEqualTo("LATE 1");
        assertThat(timeliness(later)).isEqualTo("LATE 2");

        Installation.proclaims("2019-02-20", "2019-02-11").statusCode(201);
        sweep.sweep();

        assertThat(timeliness(child)).isEqualTo("ON_TIME null");
        assertThat(timeliness(later)).isEqualTo("LATE 1");
        var told = events(child).stream()
                .filter(event -> event.type().equals("review-corrected.v1"))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().data().get("timeliness").asText()).isEqualTo("ON_TIME");
        assertThat(told.getFirst().data().get("statutoryDueOn").asText()).isEqualTo("2019-03-05");

        Installation.withdrawsAll();
        sweep.sweep();

        assertThat(timeliness(child)).isEqualTo("LATE 1");
        dueDates(child)
                .body("obligations[0].statutoryDueOn", equalTo("2019-03-04"))
                .body("obligations[0].before.statutoryDueOn", equalTo("2019-03-05"))
                .body("obligations[0].working.calendarVersion", equalTo(SHIPPED));
    }

    /** Nothing is published of it; the date names the calendar all the same that it was last counted by. */
    @Test
    void aDueDateThatTheHolidayDoesNotTouchStays() throws SQLException {
        var child = CaseManagement.childLookedAfterSince("2019-03-11", "2015-03-02");
        long events = events(child).size();
        Installation.proclaims("2019-02-20", "2019-02-11").statusCode(201);
        sweep.sweep();

        dueDates(child)
                .body("next.statutoryDueOn", equalTo("2019-04-08"))
                .body("next.before", nullValue())
                .body("next.working.calendarVersion", equalTo(SHIPPED + "+2019-02-20"));
        assertThat(events(child)).hasSize((int) events);
        assertThat(history(child)).isZero();
    }

    @Test
    void aChildThatCameInTheMeantimeIsCountedByTheHolidayWithoutASweep() {
        Installation.proclaims("2019-02-20", "2019-02-11").statusCode(201);
        var child = CaseManagement.childLookedAfterSince("2019-02-04", "2015-03-02");

        dueDates(child).body("next.statutoryDueOn", equalTo("2019-03-05")).body("next.before", nullValue());
    }

    /** As a replica of the next release leaves it, which knows more years: by an older list nothing is counted back. */
    @Test
    void whatALaterListCountedIsLeftToIt() throws SQLException {
        var child = CaseManagement.childLookedAfterSince("2019-02-04", "2015-03-02");
        for (var version : List.of("england-and-wales-2028.1", "england-and-wales-2028.1+2019-02-20")) {
            countedBy(child, version);
            sweep.sweep();
            dueDates(child).body("next.working.calendarVersion", equalTo(version));
        }
        for (var version : List.of("england-and-wales-2026.1", "england-and-wales-2027.1+2019-02-20")) {
            countedBy(child, version);
            sweep.sweep();
            dueDates(child).body("next.working.calendarVersion", equalTo(SHIPPED));
        }
    }

    private static String heldOn(String day) {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2019-02-05T02:00:00Z", """
                "dateOfBirth": "2015-03-02", "periodsOfCare": [{"startedOn": "2019-02-04"}],
                "legalStatuses": [{"code": "C1", "from": "2019-02-04"}]""");
        var child = CaseManagement.arrived(person);
        CaseManagement.review(person, "2019-03-20T02:00:00Z", """
                "reviewId": "%s", "heldOn": "%s", "participationCode": "PN1\"""".formatted(day, day));
        await().atMost(60, SECONDS).until(() -> timeliness(child) != null);
        return child;
    }

    private static String timeliness(String child) {
        var review = given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/reviews", child)
                .jsonPath();
        return review.getList("items").isEmpty()
                ? null
                : review.getString("items[0].timeliness") + " " + review.getString("items[0].daysLate");
    }

    private static ValidatableResponse dueDates(String child) {
        return given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/due-dates", child)
                .then()
                .statusCode(200);
    }

    private static List<Published> events(String child) {
        return PublishedEvents.of("review", "reviews", child);
    }

    private static int history(String child) throws SQLException {
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from obligation_history where child_id = '%s'".formatted(child))) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void countedBy(String child, String version) throws SQLException {
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            statement.execute(
                    "update obligation set calendar_version = '%s' where child_id = '%s'".formatted(version, child));
        }
    }
}
