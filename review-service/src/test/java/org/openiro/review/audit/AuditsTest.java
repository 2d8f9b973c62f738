package org.openiro.review.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.getFromOthershire;
import static org.openiro.review.entry.EntryCommands.held;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;
import org.openiro.review.audit.domain.SampleDraw;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AuditsTest {

    private static final String GOOD = "\"organisation\": 2, \"conduct\": 2, \"recording\": 2, \"overall\": 2";
    private static final String POOR_RECORD = "\"organisation\": 2, \"conduct\": 2, \"recording\": 4, \"overall\": 3";

    @Inject
    Clock clock;

    private LocalDate today;
    private LocalDate reviewedOn;
    private String childId;
    private String reviewId;

    @BeforeEach
    void aReviewWasHeld() {
        today = LocalDate.now(clock);
        reviewedOn = today.minusDays(20);
        childId = CaseManagement.childLookedAfterSince(reviewedOn.minusDays(10).toString(), "2014-03-02");
        reviewId =
                held(childId, reviewedOn, "iro-003").statusCode(201).extract().path("reviewId");
    }

    @Test
    void anAuditIsRecordedAndPublishedWithoutItsEvidence() {
        audit("iro-007", POOR_RECORD)
                .statusCode(201)
                .body("method", equalTo("CHOSEN"))
                .body("grades.recording", equalTo(4))
                .body("counted.overall", equalTo(3))
                .body("notMet", contains("DISTRIBUTED_IN_TIME"))
                .body("evidence", equalTo("It went out after seven weeks"))
                .body("findings", empty())
                .body("history.what", contains("RECORDED"))
                .body("history.by", contains("test-auditor"));
        var event = PublishedEvents.of("review", "reviews", childId).getLast();
        assertThat(event.type()).isEqualTo("review-audited.v1");
        assertThat(event.data().toString()).doesNotContain("seven weeks");
        ContractFiles.assertValid("review-audited.v1", event.data().toString());
    }

    @Test
    void theChairDoesNotAuditTheReview() {
        audit("iro-003", GOOD)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("entry-refused"))
                .body("errors.pointer", contains("/auditor"))
                .body("errors.code", contains("chaired-the-review"));
        given().auth()
                .oauth2(TestTokens.token("iro", TestTokens.SAMPLEBOROUGH, "iro-003"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body("iro-007", today, GOOD, ""))
                .post("/v1/reviews/{id}/audits", reviewId)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/auditor"));
        audit("iro-004", GOOD).statusCode(201);
    }

    @Test
    void gradesThatContradictEachOtherAndDaysThatCannotBeAreNamed() {
        audit("iro-007", today, "\"organisation\": 4, \"conduct\": 1, \"recording\": 1, \"overall\": 2")
                .statusCode(422)
                .body("errors.pointer", contains("/grades/overall"));
        audit("iro-007", today, "\"organisation\": 5, \"conduct\": 1, \"recording\": 1, \"overall\": 2")
                .statusCode(400)
                .body("errors.pointer", contains("/grades/organisation"));
        audit("iro-007", reviewedOn.minusDays(1), GOOD)
                .statusCode(422)
                .body("errors.pointer", contains("/auditedOn"))
                .body("errors.code", contains("too-early"));
        audit("iro-007", today.plusDays(1), GOOD).statusCode(422).body("errors.code", contains("after-today"));
        audit("iro-007", reviewedOn, GOOD).statusCode(201);
    }

    @Test
    void aSecondAuditorsGradesCountAndTheDifferenceIsKept() {
        var audited = audit("iro-007", POOR_RECORD);

        moderate(audited, "iro-007", GOOD).statusCode(422).body("errors.code", contains("audited-it"));
        moderate(audited, "iro-003", GOOD).statusCode(422).body("errors.code", contains("chaired-the-review"));
        var moderated = moderate(audited, "manager-001", GOOD);
        moderated
                .statusCode(200)
                .body("grades.recording", equalTo(4))
                .body("counted.recording", equalTo(2))
                .body("moderation.difference.recording", equalTo(-2))
                .body("moderation.difference.overall", equalTo(-1))
                .body("moderation.moderator", equalTo("manager-001"))
                .body("moderation.recordedBy", equalTo("test-iro-manager"))
                .body("history.what", contains("RECORDED", "MODERATED"))
                .body("history.counted.recording", contains(4, 2));
        moderate(moderated, "manager-002", GOOD).statusCode(409).body("code", equalTo("audit-moderated"));
        var event = PublishedEvents.of("review", "reviews", childId).getLast();
        assertThat(event.data().get("moderatedGrades").get("recording").asInt()).isEqualTo(2);
        assertThat(event.data().get("grades").get("recording").asInt()).isEqualTo(4);
        ContractFiles.assertValid("review-audited.v1", event.data().toString());
    }

    @Test
    void aReviewHasOneAuditThatStands() {
        var audited = audit("iro-007", GOOD);

        audit("iro-008", GOOD)
                .statusCode(409)
                .body("code", equalTo("review-audited"))
                .body("errors.code", contains("MODERATE", "RECORD_IN_ERROR"));
        command("auditor", audited)
                .body("{\"reason\": \"Another review\"}")
                .post(address(audited) + "/record-in-error")
                .then()
                .statusCode(200)
                .body("recordedInError.reason", equalTo("Another review"))
                .body("history.what", contains("RECORDED", "RECORDED_IN_ERROR"));
        audit("iro-008", GOOD).statusCode(201);
        as("auditor")
                .queryParam("reviewId", reviewId)
                .get("/v1/audits")
                .then()
                .body("items.auditor", containsInAnyOrder("iro-007", "iro-008"));
    }

    @Test
    void aReviewThatWasNotHeldIsNotAudited() {
        String booked = command("iro")
                .body("{\"bookedFor\": \"" + today.plusDays(30) + "\"}")
                .post("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");

        command("auditor")
                .body(body("iro-007", today, GOOD, ""))
                .post("/v1/reviews/{id}/audits", booked)
                .then()
                .statusCode(409)
                .body("code", equalTo("review-not-held"))
                .body("errors.code", contains("BOOKED"));
        Desk.change("/v1/reviews/" + booked, "/open", "{\"openedOn\": \"" + today + "\"}")
                .statusCode(200);
        command("auditor")
                .body(body("iro-007", today, GOOD, ""))
                .post("/v1/reviews/{id}/audits", booked)
                .then()
                .statusCode(409)
                .body("errors.code", contains("OPENED"));
        command("auditor")
                .body(body("iro-007", today, GOOD, ""))
                .post("/v1/reviews/{id}/audits", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aSampleCanBeDrawnAgainFromItsSeed() {
        var sample = draw(reviewedOn, reviewedOn, 500).statusCode(201);
        List<String> drawn = sample.extract().path("reviews.reviewId");
        int seed = sample.extract().path("seed");

        assertThat(drawn).contains(reviewId).hasSize(sample.extract().<Integer>path("populationSize"));
        assertThat(new SampleDraw(seed)
                        .draw(drawn.stream().map(UUID::fromString).toList(), 500).stream()
                                .map(UUID::toString)
                                .toList())
                .isEqualTo(drawn);
        get("/v1/audit-samples/" + sample.extract().path("sampleId"))
                .statusCode(200)
                .body("reviews.reviewId", equalTo(drawn));
        draw(reviewedOn, reviewedOn, 1)
                .statusCode(201)
                .body("reviews", hasSize(1))
                .body("askedSize", equalTo(1));
    }

    @Test
    void whatBecameOfAReviewSinceItWasDrawnIsSeen() {
        String sampleId = draw(reviewedOn, reviewedOn, 500).extract().path("sampleId");
        Desk.change("/v1/reviews/" + reviewId, "/record-in-error", """
                {"foundOn": "%s", "reason": "another child's"}""".formatted(today))
                .statusCode(200);

        get("/v1/audit-samples/" + sampleId)
                .body("reviews.find { it.reviewId == '" + reviewId + "' }.status", equalTo("RECORDED_IN_ERROR"));
        audit("iro-007", GOOD).statusCode(409).body("errors.code", contains("RECORDED_IN_ERROR"));
    }

    @Test
    void onlyWhatWasDrawnIsAuditedForASample() {
        String sampleId = draw(reviewedOn, reviewedOn, 500).extract().path("sampleId");
        var other = held(
                        CaseManagement.childLookedAfterSince(
                                reviewedOn.minusDays(9).toString(), "2014-03-02"),
                        reviewedOn.plusDays(1),
                        "iro-003")
                .statusCode(201);

        command("auditor")
                .body(body("iro-007", today, GOOD, ", \"sampleId\": \"" + sampleId + "\""))
                .post("/v1/reviews/{id}/audits", other.extract().<String>path("reviewId"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sampleId"));
        String auditId = command("auditor")
                .body(body("iro-007", today, GOOD, ", \"sampleId\": \"" + sampleId + "\""))
                .post("/v1/reviews/{id}/audits", reviewId)
                .then()
                .statusCode(201)
                .body("method", equalTo("RANDOM"))
                .extract()
                .path("auditId");
        get("/v1/audit-samples/" + sampleId).body("reviews.auditId", hasItem(auditId));
    }

    @Test
    void nothingIsDrawnFromNothingOrFromWhatLiesAhead() {
        draw(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 31), 5)
                .statusCode(422)
                .body("errors.code", contains("no-reviews"));
        draw(today, today.plusDays(1), 5).statusCode(422).body("errors.pointer", contains("/to"));
        draw(today, today, 0).statusCode(400).body("errors.pointer", contains("/size"));
    }

    @Test
    void resultsAreCountedByMethodWithTheGradesThatCount() {
        var before = results();
        moderate(audit("iro-007", POOR_RECORD), "manager-001", GOOD).statusCode(200);
        var after = results();

        assertThat(chosen(after, "audits") - chosen(before, "audits")).isEqualTo(1);
        assertThat(chosen(after, "recording.good") - chosen(before, "recording.good"))
                .isEqualTo(1);
        assertThat(chosen(after, "recording.inadequate") - chosen(before, "recording.inadequate"))
                .isZero();
        assertThat(chosen(after, "moderated") - chosen(before, "moderated")).isEqualTo(1);
        assertThat(chosen(after, "changedByModeration") - chosen(before, "changedByModeration"))
                .isEqualTo(1);
        after.body("method", contains("RANDOM", "CHOSEN"));
    }

    @Test
    void anotherCouncilsAuditsAndSamplesAreNotThere() {
        var sample = draw(reviewedOn, reviewedOn, 1);

        getFromOthershire(address(audit("iro-007", GOOD))).statusCode(404);
        getFromOthershire("/v1/audit-samples/" + sample.extract().path("sampleId"))
                .statusCode(404);
        given().auth()
                .oauth2(TestTokens.token("auditor", TestTokens.OTHERSHIRE))
                .get("/v1/audit-samples")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
    }

    private ValidatableResponse audit(String auditor, String grades) {
        return audit(auditor, today, grades);
    }

    private ValidatableResponse audit(String auditor, LocalDate on, String grades) {
        return command("auditor")
                .body(body(auditor, on, grades, ""))
                .post("/v1/reviews/{id}/audits", reviewId)
                .then();
    }

    private static String body(String auditor, LocalDate on, String grades, String more) {
        return """
                {"auditor": "%s", "auditedOn": "%s", "grades": {%s}, "notMet": ["DISTRIBUTED_IN_TIME"],
                 "feedbackFrom": ["CHILD"], "evidence": "It went out after seven weeks"%s}""".formatted(auditor, on, grades, more);
    }

    private ValidatableResponse moderate(ValidatableResponse audit, String moderator, String grades) {
        return command("iro-manager", audit)
                .body("""
                        {"moderator": "%s", "moderatedOn": "%s", "grades": {%s}}""".formatted(moderator, today, grades))
                .post(address(audit) + "/moderate")
                .then();
    }

    private static ValidatableResponse draw(LocalDate from, LocalDate to, int size) {
        return command("iro-manager")
                .body("{\"from\": \"%s\", \"to\": \"%s\", \"size\": %d}".formatted(from, to, size))
                .post("/v1/audit-samples")
                .then();
    }

    private ValidatableResponse results() {
        return as("analyst")
                .queryParam("from", today.toString())
                .queryParam("to", today.toString())
                .get("/v1/audit-results")
                .then()
                .statusCode(200);
    }

    private static int chosen(ValidatableResponse results, String count) {
        return results.extract().path("[1]." + count);
    }

    private static String address(ValidatableResponse audit) {
        return "/v1/audits/" + audit.extract().path("auditId");
    }
}
