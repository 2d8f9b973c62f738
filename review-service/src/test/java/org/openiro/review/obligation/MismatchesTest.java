package org.openiro.review.obligation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/** A council's list holds the due dates of its own sources alone, so that these tests have a council of their own. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class MismatchesTest {

    private static final String COUNCIL = "E08004000";
    private static boolean arrived;

    @BeforeEach
    void aChildArrivesOnce() {
        if (!arrived) {
            aChildArrivesWithThreeReviewsOfWhichTwoHaveAnotherDueDateInTheSource(COUNCIL);
            arrived = true;
        }
    }

    private static void aChildArrivesWithThreeReviewsOfWhichTwoHaveAnotherDueDateInTheSource(String council) {
        send(
                council,
                "child-record.v1",
                "\"dateOfBirth\": \"2014-03-02\", \"periodsOfCare\": [{\"startedOn\": \"2024-01-15\"}]");
        review(council, "2024-02-12", "2024-02-12");
        review(council, "2024-05-01", "2024-05-13");
        review(council, "2024-11-01", "2024-11-04");
        await().atMost(60, SECONDS).untilAsserted(() -> as("iro-manager", council)
                .get("/v1/intake-results")
                .then()
                .body("items.size()", equalTo(4)));
    }

    @Test
    void theyAreListedTheLatestFirstWithWhatExplainsThem() {
        list().get("/v1/due-date-mismatches")
                .then()
                .statusCode(200)
                .body("items.statutoryDueOn", contains("2024-11-01", "2024-05-12"))
                .body("items.recordedDueOn", contains("2024-11-04", "2024-05-13"))
                .body("items.daysApart", contains(3, 1))
                .body("items.recordedBy", contains("mosaic", "mosaic"))
                .body("items.explainedBy", contains("UNEXPLAINED", "ADDED_91_DAYS"));
        list().queryParam("explainedBy", "ADDED_91_DAYS")
                .get("/v1/due-date-mismatches")
                .then()
                .body("items.recordedDueOn", contains("2024-05-13"));
    }

    @Test
    void theyAreListedPageByPage() {
        var first = list().queryParam("limit", 1)
                .get("/v1/due-date-mismatches")
                .then()
                .body("items.recordedDueOn", contains("2024-11-04"))
                .extract()
                .<String>path("next");

        list().queryParam("after", first)
                .get("/v1/due-date-mismatches")
                .then()
                .body("items.recordedDueOn", contains("2024-05-13"));
    }

    @Test
    void theyAreCountedByWhatExplainsThem() {
        list().get("/v1/due-date-mismatches/groups")
                .then()
                .statusCode(200)
                .body("explainedBy", contains("ADDED_91_DAYS", "UNEXPLAINED"))
                .body("count", contains(1, 1))
                .body("later", contains(1, 1))
                .body("earlier", contains(0, 0));
    }

    /** The first review on 19 February instead of the 12th: 91 days from it are 20 May, and the 13th explains nothing. */
    @Test
    void aCorrectedReviewIsExplainedAnew() {
        var council = "E08004001";
        aChildArrivesWithThreeReviewsOfWhichTwoHaveAnotherDueDateInTheSource(council);
        send(council, "review-record.v1", """
                "reviewId": "2024-02-12", "heldOn": "2024-02-19", "dueOn": "2024-02-12", "participationCode": "PN1\"""");

        await().atMost(60, SECONDS).untilAsserted(() -> as("iro-manager", council)
                .get("/v1/due-date-mismatches")
                .then()
                .body("items.statutoryDueOn", contains("2024-11-01", "2024-05-19"))
                .body("items.explainedBy", contains("UNEXPLAINED", "UNEXPLAINED")));
    }

    /** During an upgrade one may move a date and know nothing of the mismatch that it leaves. */
    @Test
    void whatAReplicaOfTheReleaseBeforeLeftUndoneIsNotListed() throws SQLException {
        var council = "E08004002";
        aChildArrivesWithThreeReviewsOfWhichTwoHaveAnotherDueDateInTheSource(council);
        try (var superuser = TestDatabase.superuser("review");
                var statement = superuser.createStatement()) {
            statement.execute("""
                    update obligation set recorded_due_on = case mismatch when 'UNEXPLAINED' then statutory_due_on end
                    where mismatch is not null and authority = '%s'""".formatted(council));
        }

        as("iro-manager", council).get("/v1/due-date-mismatches").then().body("items", empty());
        as("iro-manager", council).get("/v1/due-date-mismatches/groups").then().body("$", empty());
    }

    @Test
    void anotherCouncilSeesNoneOfThem() {
        as("iro-manager", "E08009999").get("/v1/due-date-mismatches").then().body("items", empty());
        as("iro-manager", "E08009999")
                .get("/v1/due-date-mismatches/groups")
                .then()
                .body("$", empty());
    }

    private static void review(String council, String heldOn, String dueOn) {
        send(council, "review-record.v1", """
                "reviewId": "%s", "heldOn": "%s", "dueOn": "%s", "participationCode": "PN1\"""".formatted(heldOn, heldOn, dueOn));
    }

    private static void send(String council, String type, String fields) {
        CaseManagement.send(council, "mosaic", type, council, Instant.now().toString(), fields);
    }

    private static RequestSpecification list() {
        return as("iro-manager", COUNCIL);
    }

    private static RequestSpecification as(String role, String council) {
        return given().auth().oauth2(TestTokens.token(role, council));
    }
}
