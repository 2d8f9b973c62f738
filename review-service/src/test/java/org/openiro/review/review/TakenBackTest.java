package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** A source tells of a review on 12 February 2024, and tells otherwise later. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class TakenBackTest {

    private static final String DENIED = "2024-02-14T02:00:00Z";
    private static final String LATER = "2024-02-15T02:00:00Z";
    private static final String MUCH_LATER = "2024-02-16T02:00:00Z";

    private static final String FORM =
            "{\"assessedOn\": \"2024-02-12\", \"carePlan\": \"CURRENT\", \"report\": \"LATE\", \"permanencePlan\": \"IN_PLACE\","
                    + " \"educationPlan\": \"CURRENT\", \"health\": \"UP_TO_DATE\", \"visits\": \"IN_TIME\","
                    + " \"contact\": \"AS_PLANNED\", \"rag\": \"RED\", \"viewOfPlan\": \"MEETS_NEEDS\"}";

    private final Desk desk = new Desk();
    private final String person = CaseManagement.person();
    private String childId;
    private String reviewId;

    @BeforeEach
    void aSourceToldOfAReview() {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        childId = CaseManagement.arrived(person);
        told("2024-02-13T02:00:00Z", "R-1", "2024-02-12", false);
        reviewId = reviewOn("2024-02-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decisions {\"text\": \"Do it\", \"responsibleRole\": \"IRO\", \"dueOn\": \"2024-09-02\"}",
                "/monitoring-form " + FORM,
                "/amend {\"participationCode\": \"PN2\"}",
                "/arrangements {\"placeKind\": \"FAMILY_HOME\"}",
                "/voice {\"advocate\": \"ACCEPTED\"}",
                "/paperwork {\"paper\": \"RECORD\", \"doneOn\": \"2024-02-20\"}",
                "/audits {\"auditedOn\": \"2024-02-20\", \"grades\": {\"organisation\": 2,"
                        + " \"conduct\": 2, \"recording\": 2, \"overall\": 2}, \"notMet\": [],"
                        + " \"feedbackFrom\": [], \"evidence\": \"Read on file\"}"
            })
    void whateverPeopleRecordedOnItKeepsAReviewThatItsSourceTakesBack(String recorded) {
        recorded(recorded);

        assertThat(findings(told(DENIED, "R-1", "2024-02-12", true))).containsExactly("PERSONS_WORD_STANDS");

        Desk.get("/v1/reviews/" + reviewId).body("status", equalTo("HELD"));
        assertThat(disputed()).containsExactly(reviewId);
        counted(1);
    }

    @Test
    void withoutAnythingOfPeopleAReviewIsTakenBackAsBefore() {
        assertThat(findings(told(DENIED, "R-1", "2024-02-12", true))).isEmpty();

        Desk.get("/v1/reviews/" + reviewId).body("status", equalTo("CANCELLED"));
        assertThat(disputed()).isEmpty();
    }

    @Test
    void whatItsSourceTellsAgainIsTheSameReview() {
        findings(told(DENIED, "R-1", "2024-02-12", true));

        findings(told(LATER, "R-1", "2024-02-12", false));

        reviews().body("items.reviewId", contains(reviewId)).body("items[0].status", equalTo("HELD"));
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .filteredOn(event ->
                        event.type().startsWith("review-held") || event.type().startsWith("review-corrected"))
                .extracting(PublishedEvents.Published::type)
                .containsExactly("review-held.v1", "review-corrected.v1", "review-held.v1");

        findings(told(MUCH_LATER, "R-1", "2024-02-12", true));
        findings(told("2024-02-17T02:00:00Z", "R-1", "2024-02-13", false));
        reviews().body("items.reviewId", contains(reviewId)).body("items.completedOn", contains("2024-02-13"));
    }

    /** On the same day it is the same review also under another id. */
    @Test
    void whatASourceTellsOfTheSameDayUnderAnotherIdIsTheSameReview() {
        findings(told(DENIED, "R-1", "2024-02-12", true));

        findings(told(LATER, "R-2", "2024-02-12", false));

        reviews().body("items.reviewId", contains(reviewId)).body("items[0].status", equalTo("HELD"));
    }

    @Test
    void aReviewThatASourceMovesToAFreeDayKeepsWhatPeopleRecordedOnIt() {
        var decision = decision(reviewId);

        assertThat(findings(told(DENIED, "R-1", "2024-02-09", false))).isEmpty();

        reviews().body("items.reviewId", contains(reviewId)).body("items.completedOn", contains("2024-02-09"));
        Desk.get("/v1/decisions/" + decision).body("madeOn", equalTo("2024-02-09"));
        assertThat(disputed()).isEmpty();
    }

    /** Else what people recorded on it would go with it. */
    @Test
    void aReviewThatASourceMovesToTheDayOfAnotherStandsBesideItUntilItIsSettled() {
        var decision = decision(reviewId);
        var other = desk.holds(childId, "2024-02-09");

        assertThat(findings(told(DENIED, "R-1", "2024-02-09", false))).containsExactly("PERSONS_WORD_STANDS");
        reviews().body("items.status", contains("HELD", "HELD"));
        assertThat(disputed()).containsExactly(reviewId);

        inError(reviewId);
        assertThat(disputed()).isEmpty();
        stranded().body("items.decisionId", contains(decision));
        carry(reviewId, "\"" + other + "\"").statusCode(200);
        stranded().body("items", hasSize(0));
        Desk.get("/v1/decisions/" + decision)
                .body("reviewId", equalTo(other))
                .body("madeOn", equalTo("2024-02-09"))
                .body("reviewStands", equalTo(true));
    }

    @Test
    void aReviewOfWhichAPersonGaveTheDayStandsBesideThatOfTheSourceUntilTheSourceAgrees() {
        Desk.heldInstead(reviewId, "2024-02-09");

        assertThat(findings(told(DENIED, "R-1", "2024-02-08", false))).containsExactly("PERSONS_WORD_STANDS");
        reviews().body("items.completedOn", contains("2024-02-08", "2024-02-09"));
        assertThat(disputed()).containsExactly(reviewId);

        assertThat(findings(told(LATER, "R-1", "2024-02-09", false))).isEmpty();
        reviews().body("items.status", contains("CANCELLED", "HELD"));
        assertThat(disputed()).isEmpty();
    }

    @Test
    void whoeverGivesTheDaySettlesItAndIsNotAskedAgain() {
        decision(reviewId);
        findings(told(DENIED, "R-1", "2024-02-12", true));

        Desk.heldInstead(reviewId, "2024-02-12");
        assertThat(disputed()).isEmpty();

        assertThat(findings(told(LATER, "R-1", "2024-02-12", true))).containsExactly("PERSONS_WORD_STANDS");
        assertThat(disputed()).isEmpty();
        Desk.get("/v1/reviews/" + reviewId).body("status", equalTo("HELD"));
    }

    @Test
    void theDayThatSomebodyConfirmedIsMovedByNoSource() {
        decision(reviewId);
        findings(told(DENIED, "R-1", "2024-02-12", true));
        Desk.heldInstead(reviewId, "2024-02-12");

        findings(told(LATER, "R-1", "2024-02-19", false));

        Desk.get("/v1/reviews/" + reviewId)
                .body("status", equalTo("HELD"))
                .body("completedOn", equalTo("2024-02-12"))
                .body("source", equalTo("PERSON"));
    }

    @Test
    void itsSourceSettlesItByTellingItAgainAndCanDenyItAgain() {
        decision(reviewId);
        findings(told(DENIED, "R-1", "2024-02-12", true));

        findings(told(LATER, "R-1", "2024-02-12", false));
        assertThat(disputed()).isEmpty();

        findings(told(MUCH_LATER, "R-1", "2024-02-12", true));
        assertThat(disputed()).containsExactly(reviewId);
    }

    /** Its overdue decisions would leave every list. */
    @Test
    void itsDecisionsStayOnTheListOfThoseOverdue() {
        var decision = decision(reviewId);
        findings(told(DENIED, "R-1", "2024-02-12", true));

        Desk.get("/v1/worklists/decisions-overdue?iro=" + desk.iro()).body("items.decisionId", contains(decision));
    }

    @Test
    void anotherCouncilFindsNothingOfThem() {
        decision(reviewId);
        findings(told(DENIED, "R-1", "2024-02-12", true));

        for (var list : List.of("reviews", "decisions")) {
            Desk.anotherCouncil("iro-manager")
                    .get("/v1/worklists/to-settle/" + list)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
        Desk.anotherCouncil("iro")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"reason\": \"It was recorded twice\"}")
                .post("/v1/reviews/{id}/decisions/carry", reviewId)
                .then()
                .statusCode(404);
    }

    /** Whoever adds a table with what people record on a review adds it there, or says here why it is none. */
    @Test
    void everyTableThatHangsOnAReviewIsAskedOrIsNoWordOfPeople() throws SQLException {
        var hanging = new ArrayList<String>();
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid = 'review'::regclass""")) {
            while (rows.next()) {
                hanging.add(rows.getString(1));
            }
        }

        assertThat(hanging)
                .filteredOn(table -> !List.of(
                                // Kept by the review itself, which knows its settled rows.
                                "review_participation",
                                "review_history",
                                "review_dispute",
                                // Drawn by the service.
                                "audit_sample_item")
                        .contains(table))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RecordedOn.values()).map(RecordedOn::table).toList());
    }

    private void recorded(String pathAndBody) {
        var path = pathAndBody.substring(0, pathAndBody.indexOf(' '));
        var body = pathAndBody.substring(path.length() + 1);
        var review = "/v1/reviews/" + reviewId;
        var answer =
                switch (path) {
                    case "/amend" -> Desk.change(review, path, body);
                    case "/paperwork", "/arrangements", "/voice" -> Desk.change(review + path, "", body);
                    case "/audits" ->
                        Desk.command("auditor").body(body).post(review + path).then();
                    default -> Desk.post(review + path, body);
                };
        assertThat(answer.extract().statusCode())
                .as(answer.extract().asString())
                .isIn(200, 201);
    }

    private UUID told(String version, String id, String day, boolean cancelled) {
        return ReviewRecords.of(person, desk.iro(), version, id, day, cancelled);
    }

    private static List<String> findings(UUID event) {
        return ReviewRecords.findings(event);
    }

    private String reviewOn(String day) {
        return Desk.eventually(
                "/v1/children/" + childId + "/reviews", "items.find { it.completedOn == '" + day + "' }.reviewId");
    }

    private ValidatableResponse reviews() {
        return Desk.get("/v1/children/" + childId + "/reviews");
    }

    private static String decision(String ofReview) {
        return Desk.post("/v1/reviews/" + ofReview + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2024-09-02"}""")
                .statusCode(201)
                .extract()
                .path("decisionId");
    }

    private static void inError(String review) {
        Desk.change("/v1/reviews/" + review, "/record-in-error", """
                {"foundOn": "2024-05-20", "reason": "recorded twice"}""").statusCode(200);
    }

    private static ValidatableResponse carry(String from, String to) {
        return Desk.post("/v1/reviews/" + from + "/decisions/carry", """
                {"toReviewId": %s, "reason": "It was recorded twice"}""".formatted(to));
    }

    private List<String> disputed() {
        return Desk.get("/v1/worklists/to-settle/reviews?iro=" + desk.iro())
                .statusCode(200)
                .extract()
                .path("items.reviewId");
    }

    private ValidatableResponse stranded() {
        return Desk.get("/v1/worklists/to-settle/decisions?iro=" + desk.iro()).statusCode(200);
    }

    private void counted(int reviews) {
        Desk.as("iro")
                .queryParam("iro", desk.iro())
                .get("/v1/worklists/counts")
                .then()
                .body("reviewsToSettle", equalTo(reviews))
                .body("decisionsToSettle", equalTo(0));
    }
}
