package org.openiro.review.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseDays;
import org.openiro.review.Desk;
import org.openiro.review.iro.ToldIros;

/**
 * The case-management system names an IRO by its reference, whoever books a review by caseload-service's id: the lists are of
 * the same person under each of them, in whatever case it is written.
 */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class IroNamesTest {

    private final Desk desk = new Desk();
    private final UUID iroId = UUID.randomUUID();

    private List<String> names;

    @BeforeEach
    void caseloadServiceTellsOfTheIro() {
        var subject = "person-" + UUID.randomUUID();
        ToldIros.told(iroId, subject, desk.iro());
        names = List.of(desk.iro(), desk.iro().toUpperCase(Locale.ROOT), iroId.toString(), subject);
    }

    @AfterEach
    void today() {
        CaseDays.today();
    }

    @Test
    void theIroOfAChildIsTheSameUnderEveryName() {
        var childId = desk.child();
        CaseDays.on(LocalDate.of(2024, 2, 13));

        for (var name : names) {
            list("reviews-overdue", name).body("items.childId", contains(childId));
            list("reviews-unbooked", name).body("items.childId", contains(childId));
            counts(name).body("reviewsOverdue", equalTo(1)).body("reviewsUnbooked", equalTo(1));
        }
    }

    @Test
    void theChairOfAReviewIsTheSameUnderEveryName() {
        CaseDays.on(LocalDate.of(2024, 3, 18));
        var reviewId = chaired(new Desk().child(), iroId.toString().toUpperCase(Locale.ROOT));
        var decisionId = Desk.post("/v1/reviews/" + reviewId + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2024-03-01"}""")
                .statusCode(201)
                .extract()
                .<String>path("decisionId");

        for (var name : names) {
            list("decisions-overdue", name).body("items.decisionId", contains(decisionId));
            list("paperwork-late", name).body("items.reviewId", contains(reviewId));
            counts(name).body("decisionsOverdue", equalTo(1)).body("paperworkLate", equalTo(1));
        }
        list("decisions-overdue", "iro-" + UUID.randomUUID()).body("items", empty());
    }

    @Test
    void theChangesOfWhichTheIroWasNotToldAreTheSameUnderEveryName() {
        var childId = desk.child();
        var changeId = change(childId);
        change(new Desk().child());

        for (var name : names) {
            changes("iro", name).body("items.changeId", contains(changeId));
            counts(name).body("changesNotTold", equalTo(1));
        }
        changes("team", desk.team()).body("items.changeId", contains(changeId));
        changes("team", "team-" + UUID.randomUUID()).body("items", empty());
    }

    private static String change(String childId) {
        return Desk.post("/v1/children/" + childId + "/significant-changes", """
                {"kind": "MISSING", "occurredOn": "2024-03-28"}""")
                .statusCode(201)
                .extract()
                .path("changeId");
    }

    private static ValidatableResponse changes(String whose, String name) {
        return Desk.as("auditor")
                .queryParam(whose, name)
                .queryParam("told", false)
                .get("/v1/significant-changes")
                .then()
                .statusCode(200);
    }

    private static String chaired(String childId, String by) {
        return Desk.post("/v1/children/" + childId + "/held-reviews", """
                {"heldOn": "2024-02-12", "chairedBy": "%s", "participationCode": "PN1"}""".formatted(by))
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    private static ValidatableResponse list(String name, String iro) {
        return Desk.as("auditor")
                .queryParam("iro", iro)
                .get("/v1/worklists/" + name)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse counts(String iro) {
        return list("counts", iro);
    }
}
