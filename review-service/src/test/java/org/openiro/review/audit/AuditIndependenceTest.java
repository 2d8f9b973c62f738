package org.openiro.review.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.openiro.review.audit.AuditDesk.GOOD;
import static org.openiro.review.audit.AuditDesk.read;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.held;
import static org.openiro.review.entry.EntryCommands.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;
import org.openiro.review.iro.ToldIros;

/** A review's chairs neither audit it nor moderate its audit, whatever they are called; and who sees audits. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AuditIndependenceTest {

    @Inject
    Clock clock;

    private AuditDesk desk;

    @BeforeEach
    void aReviewWasHeld() {
        desk = new AuditDesk(clock);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iro", "iro-manager", "auditor"})
    void whoeverChairedTheReviewDoesNotAuditItInWhateverRole(String role) {
        desk.audit(role, desk.chairPerson, GOOD)
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("not-independent"))
                .body("errors.pointer", contains("/auditor"))
                .body("errors.code", contains("chaired-the-review"));
        desk.audit(role, "person-" + UUID.randomUUID(), GOOD).statusCode(201).body("findings", empty());
    }

    @Test
    void whoeverChairedOnlyTheFirstMeetingDoesNotAuditTheReview() {
        var first = "iro-" + UUID.randomUUID();
        var firstPerson = ToldIros.person(first);
        var review = opened("{\"openedOn\": \"%s\", \"chairedBy\": \"%s\"}".formatted(desk.reviewedOn, first));
        adjournAndHold(review);

        desk.audit("iro", firstPerson, review, desk.today, GOOD, "").statusCode(403);
        desk.audit("iro", desk.chairPerson, review, desk.today, GOOD, "").statusCode(403);
        desk.audit("auditor", "test-auditor", review, desk.today, GOOD, "")
                .statusCode(201)
                .body("findings", empty());
    }

    @Test
    void aMeetingBeforeAnAdjournmentOfWhichNoChairWasNamedIsFound() {
        var review = opened("{\"openedOn\": \"%s\"}".formatted(desk.reviewedOn));
        adjournAndHold(review);

        desk.audit("auditor", "test-auditor", review, desk.today, GOOD, "")
                .statusCode(201)
                .body("findings", contains("CHAIR_NOT_KNOWN"));
    }

    @Test
    void aMeetingThatWasOpenedWithoutAChairHasTheOneThatHeldIt() {
        var review = opened("{\"openedOn\": \"%s\"}".formatted(desk.reviewedOn));
        hold(review, desk.reviewedOn);

        desk.audit("auditor", "test-auditor", review, desk.today, GOOD, "")
                .statusCode(201)
                .body("findings", empty());
    }

    @Test
    void aChairWhoIsNobodyKnownIsFoundUntilItIsToldWhoThatIs() {
        var unknown = "iro-" + UUID.randomUUID();
        String review = held(child(), desk.reviewedOn, unknown).extract().path("reviewId");
        var auditor = "person-" + UUID.randomUUID();
        var audited = desk.audit("iro", auditor, review, desk.today, GOOD, "")
                .statusCode(201)
                .body("findings", contains("CHAIR_NOT_KNOWN"));
        var iro = UUID.randomUUID();

        ToldIros.told(iro, null, unknown);
        read("auditor", "test-auditor", audited).body("findings", contains("CHAIR_NOT_KNOWN"));
        ToldIros.told(iro, "person-" + UUID.randomUUID(), unknown);
        read("auditor", "test-auditor", audited).body("findings", empty());
        ToldIros.told(iro, auditor, unknown);
        var found = read("auditor", "test-auditor", audited).body("findings", contains("AUDITED_BY_CHAIR"));

        assertThat(found.extract().header("ETag"))
                .isNotEqualTo(audited.extract().header("ETag"));
        person("auditor", "test-auditor")
                .queryParam("reviewId", review)
                .get("/v1/audits")
                .then()
                .body("items[0].findings", contains("AUDITED_BY_CHAIR"));
    }

    @Test
    void aChairWhoIsNamedByCaseloadServicesIdIsKnownToo() {
        var iro = UUID.randomUUID();
        var chair = "person-" + UUID.randomUUID();
        ToldIros.told(iro, chair, null);
        String review = held(child(), desk.reviewedOn, iro.toString()).extract().path("reviewId");

        desk.audit("iro", chair, review, desk.today, GOOD, "").statusCode(403);
        desk.audit("auditor", "test-auditor", review, desk.today, GOOD, "")
                .statusCode(201)
                .body("findings", empty());
    }

    @Test
    void neitherTheChairNorTheFirstAuditorModerates() {
        var manager = "person-" + UUID.randomUUID();
        var audited = desk.audit("iro-manager", manager, GOOD);

        desk.moderate(audited, "iro-manager", manager, GOOD)
                .statusCode(403)
                .body("code", equalTo("not-independent"))
                .body("errors.pointer", contains("/moderator"))
                .body("errors.code", contains("audited-it"));
        desk.moderate(audited, "auditor", desk.chairPerson, GOOD)
                .statusCode(403)
                .body("errors.code", contains("chaired-the-review"));
        desk.moderate(audited, "auditor", "test-auditor", GOOD).statusCode(200).body("findings", empty());
    }

    @Test
    void aModeratorWhoTurnsOutToHaveChairedIsFound() {
        var unknown = "iro-" + UUID.randomUUID();
        String review = held(child(), desk.reviewedOn, unknown).extract().path("reviewId");
        var manager = "person-" + UUID.randomUUID();
        var audited = desk.audit("auditor", "test-auditor", review, desk.today, GOOD, "");
        desk.moderate(audited, "iro-manager", manager, GOOD).statusCode(200);

        ToldIros.told(UUID.randomUUID(), manager, unknown);

        read("auditor", "test-auditor", audited).body("findings", contains("MODERATED_BY_CHAIR"));
    }

    @Test
    void anIroDoesNotModerate() {
        desk.moderate(desk.audit(GOOD), "iro", "person-" + UUID.randomUUID(), GOOD)
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void anIroSeesAuditsOfOwnReviewsAndOwnAuditsAndNoOthers() {
        var auditor = "person-" + UUID.randomUUID();
        var stranger = "person-" + UUID.randomUUID();
        var audited = desk.audit("iro", auditor, GOOD).statusCode(201);
        String auditId = audited.extract().path("auditId");

        read("iro", stranger, audited).statusCode(403).body("code", equalTo("forbidden"));
        list(stranger).body("items", empty());
        for (var subject : new String[] {auditor, desk.chairPerson}) {
            read("iro", subject, audited).statusCode(200).body("evidence", equalTo("It went out after seven weeks"));
            list(subject).body("items.auditId", contains(auditId));
        }
        read("iro-manager", "test-iro-manager", audited).statusCode(200);
        person("iro", desk.chairPerson).get("/v1/audit-samples").then().statusCode(403);
    }

    private static ValidatableResponse list(String subject) {
        return person("iro", subject).get("/v1/audits").then().statusCode(200);
    }

    private String child() {
        return CaseManagement.childLookedAfterSince(
                desk.reviewedOn.minusDays(10).toString(), "2014-03-02");
    }

    private String opened(String body) {
        return command("iro")
                .body(body)
                .post("/v1/children/{id}/opened-reviews", child())
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    private void adjournAndHold(String review) {
        Desk.change("/v1/reviews/" + review, "/adjourn", """
                {"adjournedOn": "%s", "continuesOn": "%s", "reason": "No report"}""".formatted(desk.reviewedOn, desk.reviewedOn.plusDays(3)))
                .statusCode(200);
        hold(review, desk.reviewedOn.plusDays(3));
    }

    private void hold(String review, LocalDate on) {
        Desk.change("/v1/reviews/" + review, "/hold", """
                {"heldOn": "%s", "chairedBy": "%s", "participationCode": "PN1"}""".formatted(on, desk.chair))
                .statusCode(200);
    }
}
