package org.openiro.review.audit;

import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.held;
import static org.openiro.review.entry.EntryCommands.person;

import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.openiro.review.CaseManagement;
import org.openiro.review.iro.ToldIros;

/** A review that was held 20 days ago by an IRO who is known, and the people who audit it, as tests play them. */
final class AuditDesk {

    static final String GOOD = "\"organisation\": 2, \"conduct\": 2, \"recording\": 2, \"overall\": 2";
    static final String POOR_RECORD = "\"organisation\": 2, \"conduct\": 2, \"recording\": 4, \"overall\": 3";

    /** Who chaired it, by the case-management system's reference and by the identity provider's subject. */
    final String chair = "iro-" + UUID.randomUUID();

    final String chairPerson = ToldIros.person(chair);
    final LocalDate today;
    final LocalDate reviewedOn;
    final String childId;
    final String reviewId;

    AuditDesk(Clock clock) {
        today = LocalDate.now(clock);
        reviewedOn = today.minusDays(20);
        childId = CaseManagement.childLookedAfterSince(reviewedOn.minusDays(10).toString(), "2014-03-02");
        reviewId = held(childId, reviewedOn, chair).statusCode(201).extract().path("reviewId");
    }

    /** By the role's own person. */
    ValidatableResponse audit(String grades) {
        return audit("auditor", "test-auditor", grades);
    }

    ValidatableResponse audit(String role, String subject, String grades) {
        return audit(role, subject, reviewId, today, grades, "");
    }

    ValidatableResponse audit(LocalDate on, String grades) {
        return audit("auditor", "test-auditor", reviewId, on, grades, "");
    }

    ValidatableResponse auditFor(String sampleId, String review) {
        return audit("auditor", "test-auditor", review, today, GOOD, ", \"sampleId\": \"" + sampleId + "\"");
    }

    ValidatableResponse audit(String role, String subject, String review, LocalDate on, String grades, String more) {
        return command(role, subject)
                .body("""
                        {"auditedOn": "%s", "grades": {%s}, "notMet": ["DISTRIBUTED_IN_TIME"],
                         "feedbackFrom": ["CHILD"], "evidence": "It went out after seven weeks"%s}""".formatted(on, grades, more))
                .post("/v1/reviews/{id}/audits", review)
                .then();
    }

    ValidatableResponse moderate(ValidatableResponse audit, String role, String subject, String grades) {
        return command(role, subject)
                .header("If-Match", audit.extract().header("ETag"))
                .body("""
                        {"moderatedOn": "%s", "grades": {%s}}""".formatted(today, grades))
                .post(address(audit) + "/moderate")
                .then();
    }

    static ValidatableResponse read(String role, String subject, ValidatableResponse audit) {
        return person(role, subject).get(address(audit)).then();
    }

    /** Another review of this day, chaired by the same IRO. */
    String another() {
        return held(
                        CaseManagement.childLookedAfterSince(
                                reviewedOn.minusDays(9).toString(), "2014-03-02"),
                        reviewedOn,
                        chair)
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    static ValidatableResponse draw(LocalDate from, LocalDate to, int size) {
        return command("iro-manager")
                .body("{\"from\": \"%s\", \"to\": \"%s\", \"size\": %d}".formatted(from, to, size))
                .post("/v1/audit-samples")
                .then();
    }

    static String address(ValidatableResponse audit) {
        return "/v1/audits/" + audit.extract().path("auditId");
    }
}
