package org.openiro.review.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.openiro.review.audit.AuditDesk.GOOD;
import static org.openiro.review.audit.AuditDesk.POOR_RECORD;
import static org.openiro.review.audit.AuditDesk.address;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.getFromOthershire;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AuditsTest {

    @Inject
    Clock clock;

    private AuditDesk desk;

    @BeforeEach
    void aReviewWasHeld() {
        desk = new AuditDesk(clock);
    }

    @Test
    void anAuditIsItsRecordersAndPublishedWithoutItsEvidence() {
        desk.audit(POOR_RECORD)
                .statusCode(201)
                .body("method", equalTo("CHOSEN"))
                .body("auditor", equalTo("test-auditor"))
                .body("grades.recording", equalTo(4))
                .body("counted.overall", equalTo(3))
                .body("notMet", contains("DISTRIBUTED_IN_TIME"))
                .body("evidence", equalTo("It went out after seven weeks"))
                .body("findings", empty())
                .body("history.what", contains("RECORDED"))
                .body("history.by", contains("test-auditor"));
        var event = PublishedEvents.of("review", "reviews", desk.childId).getLast();
        assertThat(event.type()).isEqualTo("review-audited.v1");
        assertThat(event.data().get("auditor").asText()).isEqualTo("test-auditor");
        assertThat(event.data().toString()).doesNotContain("seven weeks");
        ContractFiles.assertValid("review-audited.v1", event.data().toString());
    }

    @Test
    void nobodyRecordsAnAuditOrAModerationForSomebodyElse() {
        desk.audit("auditor", "test-auditor", desk.reviewId, desk.today, GOOD, ", \"auditor\": \"iro-007\"")
                .statusCode(400)
                .body("errors.pointer", contains("/auditor"));
        var audited = desk.audit(GOOD);
        command("iro-manager", audited)
                .body("""
                        {"moderatedOn": "%s", "moderator": "manager-001", "grades": {%s}}""".formatted(desk.today, GOOD))
                .post(address(audited) + "/moderate")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/moderator"));
    }

    @Test
    void gradesThatContradictEachOtherAndDaysThatCannotBeAreNamed() {
        desk.audit("\"organisation\": 4, \"conduct\": 1, \"recording\": 1, \"overall\": 2")
                .statusCode(422)
                .body("errors.pointer", contains("/grades/overall"));
        desk.audit("\"organisation\": 5, \"conduct\": 1, \"recording\": 1, \"overall\": 2")
                .statusCode(400)
                .body("errors.pointer", contains("/grades/organisation"));
        desk.audit(desk.reviewedOn.minusDays(1), GOOD)
                .statusCode(422)
                .body("errors.pointer", contains("/auditedOn"))
                .body("errors.code", contains("too-early"))
                .body("errors[0].detail", not(containsString(desk.reviewedOn.toString())));
        desk.audit(desk.today.plusDays(1), GOOD).statusCode(422).body("errors.code", contains("after-today"));
        desk.audit(desk.reviewedOn, GOOD).statusCode(201);
    }

    @Test
    void aSecondAuditorsGradesCountAndTheDifferenceIsKept() {
        var audited = desk.audit(POOR_RECORD);

        var moderated = desk.moderate(audited, "iro-manager", "manager-001", GOOD);
        moderated
                .statusCode(200)
                .body("grades.recording", equalTo(4))
                .body("counted.recording", equalTo(2))
                .body("moderation.difference.recording", equalTo(-2))
                .body("moderation.difference.overall", equalTo(-1))
                .body("moderation.moderator", equalTo("manager-001"))
                .body("history.what", contains("RECORDED", "MODERATED"))
                .body("history.by", contains("test-auditor", "manager-001"))
                .body("history.counted.recording", contains(4, 2));
        desk.moderate(moderated, "iro-manager", "manager-002", GOOD)
                .statusCode(409)
                .body("code", equalTo("audit-moderated"));
        var event = PublishedEvents.of("review", "reviews", desk.childId).getLast();
        assertThat(event.data().get("moderator").asText()).isEqualTo("manager-001");
        assertThat(event.data().get("moderatedGrades").get("recording").asInt()).isEqualTo(2);
        assertThat(event.data().get("grades").get("recording").asInt()).isEqualTo(4);
        ContractFiles.assertValid("review-audited.v1", event.data().toString());
    }

    @Test
    void aReviewHasOneAuditThatStands() {
        var audited = desk.audit(GOOD);

        desk.audit("auditor", "auditor-2", GOOD)
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
        desk.audit("auditor", "auditor-2", GOOD).statusCode(201);
        as("auditor")
                .queryParam("reviewId", desk.reviewId)
                .get("/v1/audits")
                .then()
                .body("items.auditor", containsInAnyOrder("test-auditor", "auditor-2"));
    }

    @Test
    void aReviewThatWasNotHeldIsNotAudited() {
        String booked = command("iro")
                .body("{\"bookedFor\": \"" + desk.today.plusDays(30) + "\"}")
                .post("/v1/children/{id}/reviews", desk.childId)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");

        desk.audit("auditor", "test-auditor", booked, desk.today, GOOD, "")
                .statusCode(409)
                .body("code", equalTo("review-not-held"))
                .body("errors.code", contains("BOOKED"));
        Desk.change("/v1/reviews/" + booked, "/open", "{\"openedOn\": \"" + desk.today + "\"}")
                .statusCode(200);
        desk.audit("auditor", "test-auditor", booked, desk.today, GOOD, "")
                .statusCode(409)
                .body("errors.code", contains("OPENED"));
        desk.audit("auditor", "test-auditor", UUID.randomUUID().toString(), desk.today, GOOD, "")
                .statusCode(404);
    }

    @Test
    void anotherCouncilsAuditsAreNotThere() {
        getFromOthershire(address(desk.audit(GOOD))).statusCode(404);
    }
}
