package org.openiro.review.betweenreviews;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.held;
import static org.openiro.review.entry.EntryCommands.neverWas;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class BetweenReviewsTest {

    @Inject
    Clock clock;

    private LocalDate reviewedOn;
    private String childId;

    @BeforeEach
    void aChildWasReviewed() {
        reviewedOn = LocalDate.now(clock).minusMonths(1);
        childId = CaseManagement.childLookedAfterSince(reviewedOn.minusDays(10).toString(), "2014-03-02");
        held(childId, reviewedOn, "iro-003").statusCode(201);
    }

    @Test
    void eachEntryLiesInItsStretch() {
        contact(reviewedOn, "ALONE");
        contact(reviewedOn.plusDays(1), "WITH_OTHERS");
        contact(reviewedOn.plusDays(5), "REFUSED");
        change(reviewedOn, "");
        change(reviewedOn.plusDays(2), told(reviewedOn.plusDays(3), "SOCIAL_WORKER"));
        change(reviewedOn.plusDays(3), told(reviewedOn.plusDays(3), "CARER"));

        get("/v1/children/" + childId + "/between-reviews")
                .statusCode(200)
                .body("sequence", contains(2, 1))
                .body(
                        "since",
                        contains(reviewedOn.toString(), reviewedOn.minusDays(10).toString()))
                .body("afterReview", contains(true, false))
                .body("contacts", contains(2, 1))
                .body("privateWord", contains("REFUSED", "SPOKEN_ALONE"))
                .body("[0].lastContactOn", equalTo(reviewedOn.plusDays(5).toString()))
                .body("significantChanges", contains(2, 1))
                .body("notTold", contains(1, 1))
                .body("midway.status", contains("NOT_EXPECTED", "NOT_EXPECTED"));
    }

    @Test
    void theMidwayCheckOfTheStretchIsJudgedByTheCouncilsStandard() {
        var standard = command("iro-manager")
                .body("{\"kind\": \"MIDWAY_AFTER_WEEKS\", \"number\": 3, \"from\": \"" + reviewedOn + "\"}")
                .post("/v1/practice-standards")
                .then()
                .statusCode(201);
        check(reviewedOn.plusWeeks(3).plusDays(1));
        midway("LATE", reviewedOn.plusWeeks(3).plusDays(1));
        check(reviewedOn.plusWeeks(3));
        midway("ON_TIME", reviewedOn.plusWeeks(3));

        neverWas(standard, reviewedOn.toString());
        get("/v1/children/" + childId + "/between-reviews").body("[0].midway.status", equalTo("NOT_EXPECTED"));
    }

    @Test
    void aChildThatIsNotThereHasNoStretches() {
        get("/v1/children/" + UUID.randomUUID() + "/between-reviews").statusCode(404);
    }

    private void midway(String status, LocalDate checkedOn) {
        get("/v1/children/" + childId + "/between-reviews")
                .body("[0].midway.status", equalTo(status))
                .body("[0].midway.dueOn", equalTo(reviewedOn.plusWeeks(3).toString()))
                .body("[0].midway.checkedOn", equalTo(checkedOn.toString()));
    }

    private void contact(LocalDate on, String privacy) {
        command("iro")
                .body("""
                        {"contactedOn": "%s", "contactedBy": "iro-003", "kind": "VISIT", "privacy": "%s"}""".formatted(on, privacy))
                .post("/v1/children/{id}/contacts", childId)
                .then()
                .statusCode(201);
    }

    private void change(LocalDate on, String more) {
        command("iro")
                .body("""
                        {"kind": "MISSING", "occurredOn": "%s"%s}""".formatted(on, more))
                .post("/v1/children/{id}/significant-changes", childId)
                .then()
                .statusCode(201);
    }

    private static String told(LocalDate on, String by) {
        return ", \"toldOn\": \"%s\", \"toldBy\": \"%s\"".formatted(on, by);
    }

    private void check(LocalDate on) {
        command("iro")
                .body("""
                        {"checkedOn": "%s", "checkedBy": "iro-003", "basis": ["FILE"], "findings": ["ON_TRACK"]}""".formatted(on))
                .post("/v1/children/{id}/midway-checks", childId)
                .then()
                .statusCode(201);
    }
}
