package org.openiro.review.intake;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseDays;
import org.openiro.review.CaseManagement;

/** It is noon of 1 March 2024, so that the last version taken is of noon on 2 March. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class SourceVersionTest {

    /** Of its own: what is received on a day of long ago stands behind hundreds in the lists of the others' tests. */
    private static final String COUNCIL = "E08000791";

    private static final String A_DAY_AHEAD = "2024-03-02T12:00:00Z";
    private static final String FURTHER_AHEAD = "2024-03-02T12:00:00.000001Z";
    private static final String LATER = "2024-03-02T12:30:00Z";

    private final String person = CaseManagement.person();

    @BeforeEach
    void firstOfMarch() {
        CaseDays.on(LocalDate.of(2024, 3, 1));
    }

    @AfterEach
    void today() {
        CaseDays.today();
    }

    @Test
    void aChildsRecordFromFurtherAheadIsRefusedAndHidesNothingThatIsSaidLater() {
        assertRefused(child(FURTHER_AHEAD, lookedAfter("2024-01-08")));
        assertRefused(child("9999-12-31T23:59:59Z", lookedAfter("2024-01-09")));
        assertThat(childId()).isNull();

        assertTaken(child(A_DAY_AHEAD, lookedAfter("2024-01-15")));
        CaseDays.on(LocalDate.of(2024, 3, 2));
        assertTaken(child(LATER, lookedAfter("2024-01-22")));
        as("iro")
                .get("/v1/children/" + childId())
                .then()
                .statusCode(200)
                .body("periodsOfCare.startedOn", contains("2024-01-22"));
    }

    @Test
    void aReviewsRecordFromFurtherAheadIsRefused() {
        assertTaken(child("2024-01-16T02:00:00Z", lookedAfter("2024-01-15")));

        assertRefused(review(FURTHER_AHEAD, held("2024-02-09")));
        assertTaken(review(A_DAY_AHEAD, held("2024-02-12")));
        as("iro")
                .get("/v1/children/" + childId() + "/reviews")
                .then()
                .statusCode(200)
                .body("items.completedOn", contains("2024-02-12"));
    }

    @Test
    void aSignificantChangesRecordFromFurtherAheadIsRefused() {
        assertTaken(child("2024-01-16T02:00:00Z", lookedAfter("2024-01-15")));

        assertRefused(change(FURTHER_AHEAD, "2024-02-09"));
        assertTaken(change(A_DAY_AHEAD, "2024-02-12"));
        as("iro")
                .get("/v1/children/" + childId() + "/significant-changes")
                .then()
                .statusCode(200)
                .body("items.occurredOn", contains("2024-02-12"));
    }

    /** It would wait for its child, and be taken once its day has come, over what was said in between. */
    @Test
    void aRecordFromFurtherAheadDoesNotWaitForItsChild() {
        assertRefused(review(FURTHER_AHEAD, held("2024-02-09")));
        assertRefused(change(FURTHER_AHEAD, "2024-02-09"));
    }

    private static String lookedAfter(String since) {
        return """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "%s"}]""".formatted(since);
    }

    private static String held(String day) {
        return """
                "reviewId": "R-1", "heldOn": "%s", "participationCode": "PN1\"""".formatted(day);
    }

    private UUID child(String version, String fields) {
        return send("child-record.v1", version, fields);
    }

    private UUID review(String version, String fields) {
        return send("review-record.v1", version, fields);
    }

    private UUID change(String version, String occurredOn) {
        return send("significant-change.v1", version, """
                "changeId": "SC-1", "kind": "MISSING", "occurredOn": "%s\"""".formatted(occurredOn));
    }

    private UUID send(String type, String version, String fields) {
        return CaseManagement.send(COUNCIL, CaseManagement.SYSTEM, type, person, version, fields);
    }

    private String childId() {
        return as("integration")
                .contentType("application/json")
                .body("{\"identifiers\":[{\"scheme\":\"%s\",\"identifier\":\"%s\"}]}"
                        .formatted(CaseManagement.SYSTEM, person))
                .post("/v1/children/lookups")
                .then()
                .statusCode(200)
                .extract()
                .path("items.childId[0]");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, COUNCIL));
    }

    private static void assertTaken(UUID event) {
        assertThat(await().atMost(60, SECONDS)
                        .until(
                                () -> as("integration")
                                        .get("/v1/intake-results?limit=500")
                                        .<String>path("items.find { it.eventId == '%s' }?.result".formatted(event)),
                                result -> result != null))
                .isEqualTo("TAKEN");
    }

    private static void assertRefused(UUID event) {
        assertThat(await().atMost(60, SECONDS)
                        .until(
                                () -> as("integration")
                                        .get("/v1/dead-letters?limit=500")
                                        .<List<String>>path(
                                                "items.find { it.eventId == '%s' }?.problems?.first()?.with { [it.code, it.pointer] }"
                                                        .formatted(event)),
                                problem -> problem != null))
                .containsExactly("version-ahead", "/sourceVersion");
    }
}
