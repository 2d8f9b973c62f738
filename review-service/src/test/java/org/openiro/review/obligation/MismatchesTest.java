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
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** Each council's list holds the due dates of its own sources alone, so that each test asks a council of its own. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class MismatchesTest {

    private static int councils;

    private final String council = "E0800%04d".formatted(4000 + councils++);

    @BeforeEach
    void aChildArrivesWithThreeReviewsOfWhichTwoHaveAnotherDueDateInTheSource() {
        send(
                "child-record.v1",
                "\"dateOfBirth\": \"2014-03-02\", \"periodsOfCare\": [{\"startedOn\": \"2024-01-15\"}]");
        review("2024-02-12", "2024-02-12");
        review("2024-05-01", "2024-05-13");
        review("2024-11-01", "2024-11-04");
        await().atMost(60, SECONDS)
                .untilAsserted(() -> list().get("/v1/intake-results").then().body("items.size()", equalTo(4)));
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
        send("review-record.v1", """
                "reviewId": "2024-02-12", "heldOn": "2024-02-19", "dueOn": "2024-02-12", "participationCode": "PN1\"""");

        await().atMost(60, SECONDS).untilAsserted(() -> list().get("/v1/due-date-mismatches")
                .then()
                .body("items.statutoryDueOn", contains("2024-11-01", "2024-05-19"))
                .body("items.explainedBy", contains("UNEXPLAINED", "UNEXPLAINED")));
    }

    @Test
    void anotherCouncilSeesNoneOfThem() {
        as("iro-manager", "E08009999").get("/v1/due-date-mismatches").then().body("items", empty());
        as("iro-manager", "E08009999")
                .get("/v1/due-date-mismatches/groups")
                .then()
                .body("$", empty());
    }

    private void review(String heldOn, String dueOn) {
        send("review-record.v1", """
                "reviewId": "%s", "heldOn": "%s", "dueOn": "%s", "participationCode": "PN1\"""".formatted(heldOn, heldOn, dueOn));
    }

    private void send(String type, String fields) {
        TestEvents.fromCaseManagement(
                council, type, "mosaic:" + council, """
                {"sourceSystem": "mosaic", "personId": "%s", "sourceVersion": "%s", %s}""".formatted(council, Instant.now(), fields));
    }

    private RequestSpecification list() {
        return as("iro-manager", council);
    }

    private static RequestSpecification as(String role, String council) {
        return given().auth().oauth2(TestTokens.token(role, council));
    }
}
