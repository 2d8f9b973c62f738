package org.openiro.review.intake;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class RecordsTest {

    private static final String DUE = ", \"dueOn\": \"2024-02-10\"";

    private final String person = CaseManagement.person();

    @Test
    void aChildThatArrivesIsPublishedWithoutDateOfBirthAndHasItsFirstReviewDue() {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "sex": "F", "identifiers": [{"scheme": "upn", "identifier": "%s"}],
                "periodsOfCare": [{"startedOn": "2024-01-15"}], "involvements":
                [{"role": "IRO", "professional": "iro-003", "from": "2024-01-17"}]""".formatted(person));
        var childId = CaseManagement.arrived(person);

        assertThat(CaseManagement.found("upn", person)).isEqualTo(childId);
        assertThat(PublishedEvents.of("review", "children", childId))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().get("birthMonth").asText()).isEqualTo("2014-03");
                    assertThat(event.data().toString()).doesNotContain("2014-03-02");
                    assertThat(event.data().at("/involvements/0/professional").asText())
                            .isEqualTo("iro-003");
                });
        assertThat(ofReviews(childId)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("review-due.v1");
            assertThat(event.data().get("statutoryDueOn").asText()).isEqualTo("2024-02-12");
        });
    }

    @Test
    void theSameRecordAgainPublishesNothingAndAnOlderOneIsOutdated() {
        var childId = arrive("2024-01-15");
        var again = CaseManagement.child(person, "2024-01-17T02:00:00Z", looked("2024-01-15"));
        var older = CaseManagement.child(person, "2024-01-10T02:00:00Z", looked("2023-01-15"));

        assertThat(resultOf(again)).isEqualTo("TAKEN unchanged");
        assertThat(resultOf(older)).isEqualTo("OUTDATED unchanged");
        assertThat(PublishedEvents.of("review", "children", childId)).hasSize(1);
    }

    @Test
    void aCorrectedStartMovesTheDueDateAndKeepsTheValueBefore() {
        var childId = arrive("2024-01-15");
        resultOf(CaseManagement.child(person, "2024-01-17T02:00:00Z", looked("2024-01-22")));

        var due = ofReviews(childId);
        assertThat(due)
                .extracting(each -> each.data().get("statutoryDueOn").asText())
                .containsExactly("2024-02-12", "2024-02-19");
        assertThat(due)
                .extracting(each -> each.data().get("obligationId"))
                .containsOnly(due.getFirst().data().get("obligationId"));
        assertThat(due.getLast().data().at("/before/statutoryDueOn").asText()).isEqualTo("2024-02-12");
    }

    @Test
    void aPeriodThatEndsWithX1AndIsFollowedOnTheSameDayGoesOn() {
        CaseManagement.child(person, "2024-06-04T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [
                {"startedOn": "2024-01-15", "endedOn": "2024-03-04", "endReason": "X1"}, {"startedOn": "2024-03-04"}]""");
        var childId = CaseManagement.arrived(person);
        resultOf(CaseManagement.review(person, "2024-06-04T02:00:00Z", held("2024-02-12", "PN1", "false")));

        as("iro")
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .body("obligations.periodStartedOn", contains("2024-01-15", "2024-01-15"))
                .body("obligations.rule", contains("FIRST_20WD", "SECOND_3M"))
                .body("next.statutoryDueOn", equalTo("2024-05-12"));
    }

    @Test
    void whatAListLeavesOutHasEndedAndAListThatIsAbsentIsUnknown() {
        var childId = arrive("2024-01-15");
        resultOf(CaseManagement.child(person, "2024-01-17T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "legalStatuses": []"""));

        as("iro")
                .get("/v1/children/{id}", childId)
                .then()
                .statusCode(200)
                .body("periodsOfCare", empty())
                .body("legalStatuses", empty());
    }

    @Test
    void aReviewOfAChildThatHasNotArrivedWaitsForIt() {
        CaseManagement.review(person, "2024-02-13T02:00:00Z", """
                "heldOn": "2024-02-12", "dueOn": "2024-02-10", "participationCode": "PN1", "chairedBy": "iro-003\"""");
        var childId = arrive("2024-01-15");

        await().atMost(30, SECONDS).untilAsserted(() -> as("iro")
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .body("items.completedOn", contains("2024-02-12"))
                .body("items.recordedDueOn", contains("2024-02-10"))
                .body("items.timeliness", contains("ON_TIME"))
                .body("items.chairedBy", contains("iro-003")));
        as("iro")
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .body("obligations.sequence", contains(1, 2))
                .body("obligations.dischargedOn", contains("2024-02-12", null));
    }

    @Test
    void aReviewTakenBackByItsSourceCountsNowhere() {
        var childId = arrive("2024-01-15");
        resultOf(CaseManagement.review(person, "2024-02-13T02:00:00Z", held("2024-02-12", "PN1", "false")));
        resultOf(CaseManagement.review(person, "2024-02-14T02:00:00Z", held("2024-02-12", "PN1", "true")));

        assertThat(ofReviews(childId))
                .filteredOn(event -> event.type().equals("review-corrected.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().get("withdrawn").asBoolean()).isTrue());
        as("iro")
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .body("next.sequence", equalTo(1))
                .body("obligations.size()", equalTo(1));
    }

    /** As when a form is filled in anew and the first one is deleted afterwards. */
    @Test
    void aReviewThatItsSourceTellsUnderAnotherIdStandsWhenTheFirstIsTakenBack() {
        var childId = arrive("2024-01-15");
        var anew = "\"reviewId\": \"R-2\", \"heldOn\": \"2024-02-12\", \"participationCode\": \"PN1\"";
        resultOf(CaseManagement.review(person, "2024-02-13T02:00:00Z", held("2024-02-12", "PN1", "false")));
        resultOf(CaseManagement.review(person, "2024-02-14T02:00:00Z", anew));
        resultOf(CaseManagement.review(person, "2024-02-15T02:00:00Z", held("2024-02-12", "PN1", "true")));
        assertThat(standing(childId)).containsExactly("2024-02-12");

        resultOf(CaseManagement.review(person, "2024-02-16T02:00:00Z", anew + ", \"cancelled\": true"));
        assertThat(standing(childId)).isEmpty();
    }

    @Test
    void aMovedDateOfTheSourcesReviewIsACorrectionOfTheSameReview() {
        var childId = arrive("2024-01-15");
        resultOf(CaseManagement.review(person, "2024-02-13T02:00:00Z", held("2024-02-12", "PN1", "false")));
        resultOf(CaseManagement.review(person, "2024-02-14T02:00:00Z", held("2024-02-13", "PN2", "false")));

        as("iro")
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .body("items.completedOn", contains("2024-02-13"))
                .body("items[0].participationCodes", contains("PN2"))
                .body("items.timeliness", contains("LATE"))
                .body("items.lateReason", contains("NOT_RECORDED"));
    }

    @Test
    void aDateCorrectedToThatOfAKnownReviewLeavesOneReviewAndNotTwo() {
        var childId = arrive("2024-01-15");
        resultOf(CaseManagement.review(person, "2024-02-13T02:00:00Z", held("2024-02-11", "PN1", "false")));
        personHolds(childId, "2024-02-12");
        resultOf(CaseManagement.review(person, "2024-02-14T02:00:00Z", held("2024-02-12", "PN1", "false")));

        assertThat(standing(childId)).containsExactly("2024-02-12");
        assertThat(ofReviews(childId))
                .filteredOn(event -> event.type().equals("review-corrected.v1")
                        && event.data().path("withdrawn").asBoolean())
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().get("completedOn").asText()).isEqualTo("2024-02-11"));
    }

    @Test
    void aReviewOfWhichAReturnTellsTooStandsWhenTheOtherSystemMovesItsDate() {
        var number = "M" + Integer.toUnsignedString(person.hashCode());
        CaseManagement.child(
                person,
                "2024-01-16T02:00:00Z",
                "\"identifiers\": [{\"scheme\": \"ssda903\", \"identifier\": \"%s\"}], ".formatted(number)
                        + looked("2024-01-15"));
        var childId = CaseManagement.arrived(person);
        resultOf(CaseManagement.review(person, "2024-02-13T02:00:00Z", held("2024-02-09", "PN1", "false") + DUE));
        Returns.of(2023)
                .header(number + ",1,02/03/2014,WBRI,,,")
                .episode(number, "15/01/2024", "S", "C1", "U6", "", "")
                .review(number + ",02/03/2014,09/02/2024,PN1")
                .review(number + ",02/03/2014,12/02/2024,PN1")
                .send()
                .then()
                .statusCode(201);
        resultOf(CaseManagement.review(person, "2024-02-14T02:00:00Z", held("2024-02-12", "PN1", "false") + DUE));

        assertThat(standing(childId)).containsExactly("2024-02-09", "2024-02-12");
        as("iro")
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .body("items.recordedDueOn", contains(null, "2024-02-10"));
    }

    private static void personHolds(String childId, String day) {
        as("iro")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"heldOn\": \"%s\", \"chairedBy\": \"iro-003\", \"participationCode\": \"PN1\"}".formatted(day))
                .post("/v1/children/{id}/held-reviews", childId)
                .then()
                .statusCode(201);
    }

    private static List<String> standing(String childId) {
        return as("iro")
                .get("/v1/children/{id}/reviews", childId)
                .path("items.findAll { it.status == 'HELD' }.completedOn");
    }

    @Test
    void whatIsSaidToHaveHappenedAfterTodayIsADeadLetter() {
        var event = CaseManagement.child(person, "2024-01-16T02:00:00Z", looked("2099-01-15"));

        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(deadLetters()).contains(event.toString()));
        assertThat(CaseManagement.found(CaseManagement.SYSTEM, person)).isNull();
    }

    @Test
    void identifiersOfTwoChildrenAreADeadLetter() {
        arrive("2024-01-15");
        var other = CaseManagement.person();
        CaseManagement.child(other, "2024-01-16T02:00:00Z", looked("2024-01-15"));
        CaseManagement.arrived(other);
        var event = CaseManagement.child(person, "2024-01-18T02:00:00Z", """
                "identifiers": [{"scheme": "%s", "identifier": "%s"}]""".formatted(CaseManagement.SYSTEM, other));

        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(deadLetters()).contains(event.toString()));
    }

    @Test
    void theGoldenExamplesAreTaken() throws IOException {
        var folder = Path.of(System.getProperty("openiro.root"), "review-service/contracts/events");
        var council = "E08000777";
        var child = TestEvents.fromCaseManagement(
                council,
                "child-record.v1",
                "liquidlogic:P-2201",
                Files.readString(folder.resolve("child-record.v1.example.json")));
        var review = TestEvents.fromCaseManagement(
                council,
                "review-record.v1",
                "liquidlogic:P-2201",
                Files.readString(folder.resolve("review-record.v1.example.json")));

        await().atMost(60, SECONDS).untilAsserted(() -> given().auth()
                .oauth2(TestTokens.token("integration", council))
                .get("/v1/intake-results")
                .then()
                .body("items.eventId", hasItem(child.toString()))
                .body("items.eventId", hasItem(review.toString()))
                .body("items.result", contains("TAKEN", "TAKEN")));
    }

    private String arrive(String startedOn) {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", looked(startedOn));
        return CaseManagement.arrived(person);
    }

    private static String looked(String startedOn) {
        return """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "%s"}]""".formatted(startedOn);
    }

    private static String held(String day, String code, String cancelled) {
        return """
                "reviewId": "R-1", "heldOn": "%s", "participationCode": "%s", "cancelled": %s""".formatted(day, code, cancelled);
    }

    private static String resultOf(UUID event) {
        return await().atMost(60, SECONDS)
                .until(
                        () -> as("integration")
                                .queryParam("limit", 500)
                                .get("/v1/intake-results")
                                .jsonPath()
                                .<Map<String, Object>>getList("items")
                                .stream()
                                .filter(each -> event.toString().equals(each.get("eventId")))
                                .map(each -> each.get("result")
                                        + (each.get("unchanged").equals(true) ? " unchanged" : ""))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    private static String deadLetters() {
        return as("integration")
                .queryParam("limit", 500)
                .get("/v1/dead-letters")
                .asString();
    }

    private static List<Published> ofReviews(String childId) {
        return PublishedEvents.of("review", "reviews", childId);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role));
    }
}
