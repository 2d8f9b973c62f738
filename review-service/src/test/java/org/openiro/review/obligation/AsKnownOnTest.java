package org.openiro.review.obligation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/** The clock of a test is the real one: the times of what was recorded are moved in the database instead. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AsKnownOnTest {

    private final String person = CaseManagement.person();
    private String childId;

    @Inject
    Clock clock;

    /** Looked after since 15 January 2024, first review due on 12 February; corrected to the 22nd, due on the 19th. */
    @BeforeEach
    void aStartIsCorrected() {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", startedOn("2024-01-15"));
        childId = CaseManagement.arrived(person);
        CaseManagement.child(person, "2024-01-17T02:00:00Z", startedOn("2024-01-22"));
        await().atMost(60, SECONDS).untilAsserted(() -> dueDates().body("next.statutoryDueOn", equalTo("2024-02-19")));
    }

    /** The day ends in London: in summer an hour before it does in UTC. */
    @Test
    void theValueBeforeStandsUntilTheEndOfTheDayBeforeItWasCorrected() throws SQLException {
        recorded("2024-06-10T12:00:00Z", "2024-06-30T23:00:00Z");

        asKnownOn("2024-06-30")
                .body("next.statutoryDueOn", equalTo("2024-02-12"))
                .body("next.working.inputs.becameLookedAfterOn", equalTo("2024-01-15"))
                .body("next.working.steps.size()", equalTo(1))
                .body("next.before", nullValue());
        asKnownOn("2024-07-01")
                .body("next.statutoryDueOn", equalTo("2024-02-19"))
                .body("next.before.statutoryDueOn", equalTo("2024-02-12"));
    }

    @Test
    void whatWasRecordedInTheLastMomentOfADayWasKnownOnIt() throws SQLException {
        recorded("2024-06-10T12:00:00Z", "2024-06-30T22:59:59.999999Z");

        asKnownOn("2024-06-29").body("next.statutoryDueOn", equalTo("2024-02-12"));
        asKnownOn("2024-06-30").body("next.statutoryDueOn", equalTo("2024-02-19"));
    }

    @Test
    void nothingWasKnownBeforeTheChildArrived() throws SQLException {
        recorded("2024-06-10T12:00:00Z", "2024-06-30T23:00:00Z");

        asKnownOn("2024-06-09").body("next", nullValue()).body("obligations", empty());
        asKnownOn("2024-06-10").body("obligations.sequence", contains(1));
    }

    @Test
    void theClassIsTheOneAsAtThatDay() throws SQLException {
        recorded("2024-01-16T12:00:00Z", "2024-06-30T23:00:00Z");

        asKnownOn("2024-02-12").body("next.timeliness", equalTo("PENDING"));
        asKnownOn("2024-02-13").body("next.timeliness", equalTo("OVERDUE"));
    }

    @Test
    void anObligationThatWasWithdrawnSinceIsShownAsItWasKnown() throws SQLException {
        review("false", "2024-02-20T02:00:00Z");
        await().atMost(60, SECONDS).untilAsserted(() -> dueDates().body("obligations.sequence", contains(1, 2)));
        recorded("2024-01-16T12:00:00Z", "2024-02-20T12:00:00Z");
        review("true", "2024-02-21T02:00:00Z");
        await().atMost(60, SECONDS).untilAsserted(() -> dueDates().body("obligations.sequence", contains(1)));

        asKnownOn("2024-02-20")
                .body("obligations.sequence", contains(1, 2))
                .body("obligations.dischargedOn", contains("2024-02-19", null))
                .body("next.statutoryDueOn", equalTo("2024-05-19"));
    }

    @Test
    void asKnownTodayIsWhatStandsAndYesterdayNothingWas() {
        var today = LocalDate.now(clock);

        asKnownOn(today.toString())
                .body("next.statutoryDueOn", equalTo("2024-02-19"))
                .body("next.timeliness", equalTo("OVERDUE"))
                .body("next.pathwayPlanReviewed", nullValue());
        asKnownOn(today.minusDays(1).toString()).body("obligations", empty());
    }

    /** A local platform's clock may be set back behind the day on which something was recorded. */
    @Test
    void whatStandsIsAnsweredWheneverItCameToBeKnown() throws SQLException {
        recorded("2098-01-16T12:00:00Z", "2098-06-30T23:00:00Z");

        dueDates().body("next.statutoryDueOn", equalTo("2024-02-19"));
    }

    @Test
    void aDayToComeIsRefused() {
        as("iro")
                .queryParam("asKnownOn", LocalDate.now(clock).plusDays(1).toString())
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/asKnownOn"))
                .body("errors.code", contains("after-today"));
    }

    private void recorded(String arrived, String changed) throws SQLException {
        try (var superuser = TestDatabase.superuser("review");
                var statement = superuser.createStatement()) {
            statement.execute("""
                    update obligation_history set known_from = '%s', known_until = '%s' where child_id = '%s'""".formatted(arrived, changed, childId));
            statement.execute(
                    "update obligation set known_since = '%s' where child_id = '%s'".formatted(changed, childId));
        }
    }

    private void review(String cancelled, String version) {
        CaseManagement.review(person, version, """
                "reviewId": "R-1", "heldOn": "2024-02-19", "participationCode": "PN1", "cancelled": %s""".formatted(cancelled));
    }

    private static String startedOn(String day) {
        return "\"dateOfBirth\": \"2014-03-02\", \"periodsOfCare\": [{\"startedOn\": \"%s\"}]".formatted(day);
    }

    private ValidatableResponse asKnownOn(String day) {
        return as("iro")
                .queryParam("asKnownOn", day)
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse dueDates() {
        return as("iro").get("/v1/children/{id}/due-dates", childId).then().statusCode(200);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role));
    }
}
