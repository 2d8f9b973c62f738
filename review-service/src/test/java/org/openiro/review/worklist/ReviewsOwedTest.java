package org.openiro.review.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.review.CaseDays;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/**
 * Looked after since Monday 15 January 2024, the first review is due on Monday 12 February 2024, the twentieth working day after.
 * Opened on that day, its window is over after Monday 11 March.
 */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ReviewsOwedTest {

    private static final String OVERDUE = "reviews-overdue";
    private static final String DUE_SOON = "reviews-due-soon";
    private static final String UNBOOKED = "reviews-unbooked";
    private static final LocalDate DUE = LocalDate.of(2024, 2, 12);

    private final Desk desk = new Desk();

    @AfterEach
    void today() {
        CaseDays.today();
    }

    @Test
    void aReviewIsDueSoonOnItsDueDateAndOverdueOnTheDayAfterUntilItIsHeld() {
        var childId = desk.child();

        CaseDays.on(DUE);
        list(DUE_SOON)
                .body("items.childId", contains(childId))
                .body("items[0].statutoryDueOn", equalTo("2024-02-12"))
                .body("items[0].wantedBy", equalTo("2024-02-12"))
                .body("items[0].rules", contains("FIRST_20WD"))
                .body("items[0].timeliness", equalTo("PENDING"))
                .body("items[0].daysOverdue", nullValue())
                .body("items[0].iro", equalTo(desk.iro()))
                .body("items[0].team", equalTo(desk.team()));
        list(OVERDUE).body("items", hasSize(0));

        CaseDays.on(DUE.plusDays(1));
        list(DUE_SOON).body("items", hasSize(0));
        list(OVERDUE)
                .body("items.childId", contains(childId))
                .body("items[0].timeliness", equalTo("OVERDUE"))
                .body("items[0].daysOverdue", equalTo(1));
        asTheDetailSays(childId, OVERDUE);

        Desk.post("/v1/children/" + childId + "/held-reviews", """
                {"heldOn": "2024-02-13", "chairedBy": "%s", "participationCode": "PN1", "lateReason": "SW_REPORT"}""".formatted(desk.iro()))
                .statusCode(201);
        list(OVERDUE).body("items", hasSize(0));
    }

    @Test
    void dueSoonLooksAsFarAheadAsIsAskedAndFourWeeksElse() {
        var childId = desk.child();

        CaseDays.on(DUE.minusWeeks(4));
        list(DUE_SOON).body("items.childId", contains(childId));
        list(DUE_SOON, "until", DUE.minusDays(1)).body("items", hasSize(0));
        list(DUE_SOON, "until", DUE).body("items", hasSize(1));

        CaseDays.on(DUE);
        desk.holds(childId, "2024-02-12");
        var next = LocalDate.parse(
                Desk.get("/v1/children/" + childId + "/due-dates").extract().<String>path("next.statutoryDueOn"));
        CaseDays.on(next.minusWeeks(4).minusDays(1));
        list(DUE_SOON).body("items", hasSize(0));
        CaseDays.on(next.minusWeeks(4));
        list(DUE_SOON).body("items", hasSize(1));
    }

    @Test
    void oneThatWasOpenedInTimeIsOverdueOnceItsTwentyWorkingDaysAreOver() {
        var childId = desk.child();
        CaseDays.on(DUE);
        Desk.post("/v1/children/" + childId + "/opened-reviews", """
                {"openedOn": "2024-02-12", "chairedBy": "%s"}""".formatted(desk.iro()))
                .statusCode(201);

        CaseDays.on(LocalDate.of(2024, 3, 11));
        list(OVERDUE).body("items", hasSize(0));
        list(UNBOOKED).body("items", hasSize(0));
        CaseDays.on(LocalDate.of(2024, 3, 12));
        list(OVERDUE)
                .body("items.childId", contains(childId))
                .body("items[0].timeliness", equalTo("OVERDUE"))
                .body("items[0].openedOn", equalTo("2024-02-12"))
                .body("items[0].daysOverdue", equalTo(29));
        asTheDetailSays(childId, OVERDUE);
    }

    @Test
    void aChildIsUnbookedUntilAReviewIsBookedAndAgainOnceThatIsCancelled() {
        var childId = desk.child();
        CaseDays.on(LocalDate.of(2024, 1, 29));
        list(UNBOOKED).body("items.childId", contains(childId));

        var reviewId = Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"2024-02-09\"}")
                .statusCode(201)
                .extract()
                .<String>path("reviewId");
        list(UNBOOKED).body("items", hasSize(0));
        list(DUE_SOON).body("items[0].reviewId", equalTo(reviewId)).body("items[0].bookedFor", equalTo("2024-02-09"));

        Desk.change(
                        "/v1/reviews/" + reviewId,
                        "/cancel",
                        "{\"cancelledOn\": \"2024-01-29\", \"reason\": \"The room was taken\"}")
                .statusCode(200);
        list(UNBOOKED).body("items.childId", contains(childId));
        CaseDays.on(DUE.plusDays(40));
        list(UNBOOKED).body("items[0].timeliness", equalTo("OVERDUE"));
    }

    @Test
    void aBookingWhoseDayHasPassedWithNothingRecordedIsNone() {
        var childId = desk.child();
        CaseDays.on(LocalDate.of(2024, 1, 29));
        Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"2024-02-09\"}")
                .statusCode(201);

        CaseDays.on(LocalDate.of(2024, 2, 9));
        list(UNBOOKED).body("items", hasSize(0));
        CaseDays.on(LocalDate.of(2024, 2, 10));
        list(UNBOOKED).body("items.childId", contains(childId)).body("items[0].bookedFor", nullValue());
    }

    /** Nobody can say by when: so it comes first. */
    @Test
    void aReviewWhoseDueDateCannotBeDerivedIsUnbookedBeforeAllOthers() throws SQLException {
        var known = desk.child();
        var unknown = desk.child();
        dueDateCannotBeDerived(unknown);

        CaseDays.on(DUE);
        list(UNBOOKED)
                .body("items.childId", contains(unknown, known))
                .body("items[0].timeliness", equalTo("UNKNOWN"))
                .body("items[0].statutoryDueOn", nullValue());
        var first = Desk.as("iro")
                .queryParams(Map.of("iro", desk.iro(), "limit", 1))
                .get("/v1/worklists/" + UNBOOKED)
                .then()
                .body("items.childId", contains(unknown));
        Desk.as("iro")
                .queryParam("after", first.extract().<String>path("next"))
                .get("/v1/worklists/" + UNBOOKED)
                .then()
                .body("items.childId", contains(known));
        list(OVERDUE).body("items", hasSize(0));
    }

    @Test
    void whenCareEndsNothingIsOwedFromThatDayOn() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02",
                "periodsOfCare": [{"startedOn": "2024-01-15", "endedOn": "2024-02-20", "endReason": "E4A"}],
                "legalStatuses": [{"code": "C1", "from": "2024-01-15"}],
                "involvements": [{"role": "IRO", "professional": "%s", "from": "2024-01-15"}]""".formatted(desk.iro()));
        var childId = CaseManagement.arrived(person);

        CaseDays.on(LocalDate.of(2024, 2, 19));
        list(OVERDUE).body("items.childId", contains(childId));
        list(UNBOOKED).body("items.childId", contains(childId));
        CaseDays.on(LocalDate.of(2024, 2, 20));
        for (var list : List.of(OVERDUE, DUE_SOON, UNBOOKED)) {
            list(list).body("items", hasSize(0));
        }
    }

    @Test
    void theyAreCountedAsTheyAreListedAndOnlyByTheirCouncil() {
        desk.child();
        CaseDays.on(DUE.plusDays(1));

        for (var by : Map.of("iro", desk.iro(), "team", desk.team()).entrySet()) {
            Desk.as("iro")
                    .queryParam(by.getKey(), by.getValue())
                    .get("/v1/worklists/counts")
                    .then()
                    .statusCode(200)
                    .body("reviewsOverdue", equalTo(1))
                    .body("reviewsDueSoon", equalTo(0))
                    .body("reviewsUnbooked", equalTo(1));
        }
        Desk.anotherCouncil("iro-manager")
                .queryParam("iro", desk.iro())
                .get("/v1/worklists/" + OVERDUE)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    /** As after a first load of returns, of a child whose period of care began before them. */
    private static void dueDateCannotBeDerived(String childId) throws SQLException {
        try (var database = TestDatabase.superuser("review");
                var statement = database.prepareStatement("""
                        update obligation set statutory_due_on = null, rule = null, rules = '{}' where child_id = ?::uuid""")) {
            statement.setString(1, childId);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** One class, wherever it is asked for. */
    private void asTheDetailSays(String childId, String list) {
        assertThat(list(list).extract().<String>path("items[0].timeliness"))
                .isEqualTo(Desk.get("/v1/children/" + childId + "/due-dates")
                        .extract()
                        .<String>path("next.timeliness"));
    }

    private ValidatableResponse list(String name) {
        return list(name, "iro", desk.iro());
    }

    private ValidatableResponse list(String name, String parameter, Object value) {
        return Desk.as("iro")
                .queryParam("iro", desk.iro())
                .queryParams(parameter.equals("iro") ? Map.of() : Map.of(parameter, value.toString()))
                .get("/v1/worklists/" + name)
                .then()
                .statusCode(200);
    }
}
