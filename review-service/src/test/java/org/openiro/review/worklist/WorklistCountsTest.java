package org.openiro.review.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.neverWas;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseDays;
import org.openiro.review.Desk;

/** Each count is that of the rows of its list, whoever's are asked for. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class WorklistCountsTest {

    /** The Tuesday after Easter. */
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 2);

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("reviewsOverdue", "/v1/worklists/reviews-overdue"),
            Map.entry("reviewsDueSoon", "/v1/worklists/reviews-due-soon"),
            Map.entry("reviewsUnbooked", "/v1/worklists/reviews-unbooked"),
            Map.entry("lateWithoutReason", "/v1/worklists/late-without-reason"),
            Map.entry("adjournedReviews", "/v1/worklists/adjourned-reviews"),
            Map.entry("decisionsOverdue", "/v1/worklists/decisions-overdue"),
            Map.entry("paperworkLate", "/v1/worklists/paperwork-late"),
            Map.entry("monitoringRed", "/v1/worklists/monitoring-red"),
            Map.entry("reviewsToSettle", "/v1/worklists/to-settle/reviews"),
            Map.entry("decisionsToSettle", "/v1/worklists/to-settle/decisions"),
            Map.entry("reviewsLeftBehind", "/v1/worklists/to-settle/left-behind"),
            Map.entry("remindersOutstanding", "/v1/worklists/reminders-outstanding"),
            Map.entry("changesNotTold", "/v1/significant-changes?told=false"),
            Map.entry("midwayChecksDue", "/v1/worklists/midway-checks"),
            Map.entry("midwayChecksOverdue", "/v1/worklists/midway-checks?status=OVERDUE"));

    private final Desk desk = new Desk();
    private ValidatableResponse standard;

    @BeforeEach
    void theCouncilExpectsChecksHalfway() {
        CaseDays.on(TODAY);
        standard = command("iro-manager")
                .body("{\"kind\": \"MIDWAY_HALFWAY\", \"from\": \"2024-01-01\"}")
                .post("/v1/practice-standards")
                .then()
                .statusCode(201);
    }

    @AfterEach
    void today() {
        neverWas(standard, "2024-01-01");
        CaseDays.today();
    }

    @Test
    void everyListIsCountedAsItIsRead() {
        desk.child();
        var longReviewed = desk.child();
        change(longReviewed, "2024-03-28", "");
        change(longReviewed, "2024-03-28", ", \"toldOn\": \"2024-03-28\", \"toldBy\": \"SOCIAL_WORKER\"");
        change(longReviewed, "2024-03-27", ", \"toldOn\": \"2024-03-28\", \"toldBy\": \"CARER\"");
        var review = desk.holds(longReviewed, "2024-02-12");
        decision(review);
        Desk.post("/v1/reviews/" + review + "/monitoring-form", """
                {"assessedOn": "2024-02-12", "carePlan": "MISSING", "report": "LATE", "permanencePlan": "IN_PLACE",
                 "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
                 "rag": "RED", "viewOfPlan": "DOES_NOT_MEET_NEEDS"}""").statusCode(201);
        desk.holds(desk.child("2024-02-26"), "2024-03-20");
        Desk.post("/v1/children/" + desk.child("2024-03-11") + "/opened-reviews", """
                {"openedOn": "2024-04-02", "chairedBy": "%s"}""".formatted(desk.iro()))
                .statusCode(201);
        var stranded = desk.holds(desk.child("2024-02-26"), "2024-03-20");
        decision(stranded);
        Desk.change("/v1/reviews/" + stranded, "/record-in-error", """
                {"foundOn": "2024-03-21", "reason": "another child's"}""").statusCode(200);

        var counted = counts("iro", desk.iro());

        assertThat(counted)
                .containsEntry("reviewsOverdue", 2)
                .containsEntry("reviewsDueSoon", 1)
                .containsEntry("reviewsUnbooked", 2)
                .containsEntry("adjournedReviews", 1)
                .containsEntry("decisionsOverdue", 1)
                .containsEntry("paperworkLate", 2)
                .containsEntry("monitoringRed", 1)
                .containsEntry("decisionsToSettle", 1)
                .containsEntry("changesNotTold", 2)
                .containsEntry("midwayChecksDue", 2)
                .containsEntry("midwayChecksOverdue", 1);
        assertThat(counted).isEqualTo(rows("iro", desk.iro()));
        assertThat(counts("team", desk.team())).isEqualTo(rows("team", desk.team()));
        for (var whose : List.of("iro", "team")) {
            var nobodys = "none-" + UUID.randomUUID();
            assertThat(counts(whose, nobodys)).isEqualTo(rows(whose, nobodys)).doesNotContainValue(1);
        }
    }

    private static void change(String childId, String on, String told) {
        Desk.post("/v1/children/" + childId + "/significant-changes", """
                {"kind": "MISSING", "occurredOn": "%s"%s}""".formatted(on, told))
                .statusCode(201);
    }

    private static void decision(String reviewId) {
        Desk.post("/v1/reviews/" + reviewId + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2024-03-29"}""").statusCode(201);
    }

    private static Map<String, Integer> counts(String whose, String name) {
        return Desk.as("auditor")
                .queryParam(whose, name)
                .get("/v1/worklists/counts")
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    private static Map<String, Integer> rows(String whose, String name) {
        var rows = new TreeMap<String, Integer>();
        LISTS.forEach((member, list) -> rows.put(
                member,
                Desk.as("auditor")
                        .queryParam(whose, name)
                        .queryParam("limit", 500)
                        .get(list)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<?>>path("items")
                        .size()));
        return rows;
    }
}
