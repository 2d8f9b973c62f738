package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseManagement;

/** What stays of the life of a review, and what others are told of it. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class LifeOfAReviewTest {

    private static final String RECORD = """
            "heldOn": "%s", "participationCode": "PN1", "chairedBy": "iro-003\"""";

    @Inject
    Clock clock;

    @Inject
    WorkingDays workingDays;

    @Test
    void theHistoryTellsWhoDidWhatWhenAndWhatStoodBefore() {
        var people = people();
        said(people, "book 2024-02-12", "rebook 2024-02-09 on 2024-02-05", "open 2024-02-09");
        said(people, "adjourn 2024-02-09 to 2024-02-20", "hold 2024-02-20 PN1", "amend code PN2");
        said(people, "error 2024-02-21");

        var review = people.review();

        assertThat(review.<String>getList("history.what"))
                .containsExactly("BOOKED", "REBOOKED", "OPENED", "ADJOURNED", "HELD", "AMENDED", "RECORDED_IN_ERROR");
        assertThat(review.<String>getList("history.by")).containsOnly("test-iro");
        assertThat(review.<String>getList("history.before.status"))
                .containsExactly("BOOKED", "BOOKED", "OPENED", "ADJOURNED", "HELD", "HELD");
        assertThat(review.<String>getList("history.after.bookedFor")).startsWith("2024-02-12", "2024-02-09");
        assertThat(review.<String>getList("history.after.reason"))
                .containsExactly(
                        null,
                        "the carers are away",
                        null,
                        "the health assessment is missing",
                        null,
                        null,
                        "it was another child's");
        assertThat(review.getList("history[5].before.participationCodes")).isEqualTo(List.of("PN1"));
        assertThat(review.getList("history[5].after.participationCodes")).isEqualTo(List.of("PN2"));
        assertThat(review.getString("errorReason")).isEqualTo("it was another child's");
    }

    @Test
    void othersAreToldOfEachStepAndOfNoReason() {
        var people = people();
        said(people, "book 2024-02-12", "open 2024-02-12", "adjourn 2024-02-12 to 2024-02-26");
        said(people, "rebook 2024-02-28 on 2024-02-20", "hold 2024-02-28 PN1", "error 2024-03-01");

        var events = PublishedEvents.of("review", "reviews", people.childId());

        assertThat(events)
                .extracting(PublishedEvents.Published::type)
                .containsExactly(
                        "review-due.v1",
                        "review-booked.v1",
                        "review-due.v1",
                        "review-opened.v1",
                        "review-adjourned.v1",
                        "review-booked.v1",
                        "review-due.v1",
                        "review-due.v1",
                        "review-held.v1",
                        "review-due.v1",
                        "review-due.v1",
                        "review-corrected.v1");
        events.forEach(
                event -> ContractFiles.assertValid(event.type(), event.data().toString()));
        assertThat(events).noneMatch(event -> event.data().toString().contains("health assessment"));
        assertThat(data(events, "review-opened.v1").get("completeBy").asText()).isEqualTo("2024-03-11");
        assertThat(data(events, "review-adjourned.v1").get("continuesOn").asText())
                .isEqualTo("2024-02-26");
        assertThat(data(events, "review-held.v1").get("timeliness").asText()).isEqualTo("ON_TIME_ADJOURNED");
        assertThat(data(events, "review-corrected.v1").get("withdrawn").asBoolean())
                .isTrue();
        assertThat(events.get(2).data().get("openedOn").asText()).isEqualTo("2024-02-12");
    }

    @Test
    void anOpeningInErrorIsToldAsAReviewThatIsNotHeld() {
        var people = people();
        said(people, "book 2024-02-12", "open 2024-02-12", "error 2024-02-14");

        var events = PublishedEvents.of("review", "reviews", people.childId());

        assertThat(events).extracting(PublishedEvents.Published::type).endsWith("review-due.v1", "review-cancelled.v1");
        assertThat(events.get(events.size() - 2).data().path("openedOn").isTextual())
                .isFalse();
    }

    @Test
    void aReviewOpenedInTimeIsPendingUntilTheTwentyDaysAreOverAndStaysSoWhenItIsGivenUp() {
        var today = LocalDate.now(clock);
        var due = workingDays.plus(today, -19);
        var start = workingDays.plus(due, -20);
        var people = new ReviewCommands(CaseManagement.childLookedAfterSince(start.toString(), "2014-03-02"));
        said(people, "book " + due);
        dueDates(people).body("next.timeliness", equalTo("OVERDUE")).body("next.openedOn", nullValue());

        said(people, "open " + due, "adjourn " + due + " to " + today);

        dueDates(people).body("next.timeliness", equalTo("PENDING")).body("next.openedOn", equalTo(due.toString()));
        said(people, "cancel " + today);
        dueDates(people).body("next.timeliness", equalTo("PENDING"));
    }

    @Test
    void aReviewOpenedTwentyOneWorkingDaysAgoIsOverdue() {
        var due = workingDays.plus(LocalDate.now(clock), -21);
        var start = workingDays.plus(due, -20);
        var people = new ReviewCommands(CaseManagement.childLookedAfterSince(start.toString(), "2014-03-02"));

        said(people, "book " + due, "open " + due);

        dueDates(people).body("next.timeliness", equalTo("OVERDUE"));
    }

    @Test
    void whatAPersonRecordedInErrorNoSourceBringsBack() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        var people = new ReviewCommands(CaseManagement.arrived(person));
        said(people, "unbooked 2024-02-12 PN1", "error 2024-02-14");

        var told = CaseManagement.review(person, "2024-02-15T02:00:00Z", RECORD.formatted("2024-02-12"));

        await().atMost(60, SECONDS).untilAsserted(() -> given().auth()
                .oauth2(TestTokens.token("integration"))
                .queryParam("limit", 500)
                .get("/v1/intake-results")
                .then()
                .body(
                        "items.find { it.eventId == '%s' }.findings.finding".formatted(told),
                        hasItem("PERSONS_WORD_STANDS")));
        dueDates(people).body("obligations", hasSize(1)).body("next.timeliness", equalTo("OVERDUE"));
        // A person alone says that it was held after all.
        said(people, "unbooked 2024-02-12 PN1");
        dueDates(people).body("obligations.timeliness", contains("ON_TIME", "OVERDUE"));
    }

    @Test
    void anotherDayThatTheSourceTellsOfIsAnotherReview() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        var people = new ReviewCommands(CaseManagement.arrived(person));
        said(people, "unbooked 2024-02-12 PN1", "error 2024-02-14");

        CaseManagement.review(person, "2024-02-15T02:00:00Z", RECORD.formatted("2024-02-09"));

        await().atMost(60, SECONDS)
                .untilAsserted(() -> dueDates(people).body("obligations.dischargedOn", contains("2024-02-09", null)));
    }

    @Test
    void aCommandThatTheStateRefusesIsAnsweredWithThoseThatItAllows() {
        var people = people();
        said(people, "book 2024-02-12");

        assertThat(people.say("adjourn 2024-02-12 to 2024-02-14"))
                .isEqualTo("409 status:BOOKED allowedCommands/0:REBOOK allowedCommands/1:OPEN"
                        + " allowedCommands/2:HOLD allowedCommands/3:CANCEL");
        assertThat(people.review().<String>getList("allowedCommands"))
                .containsExactly("REBOOK", "OPEN", "HOLD", "CANCEL");
    }

    /** They could not even read the child any more, and what its system tells of it would wait or be given up. */
    @Test
    void replicasOfTheReleaseBeforeReadWhatIsKept() throws SQLException {
        var people = people();
        said(people, "book 2024-02-12", "rebook 2024-02-09 on 2024-02-05", "open 2024-02-09");
        assertThat(kept(people)).containsExactly("BOOKED");
        said(people, "adjourn 2024-02-09 to 2024-02-20");
        assertThat(kept(people)).containsExactly("BOOKED");
        said(people, "hold 2024-02-20 PN1", "amend code PN2");
        assertThat(kept(people)).containsExactly("HELD");
        said(people, "error 2024-02-21");
        assertThat(kept(people)).containsExactly("CANCELLED");

        assertThat(column("""
                        select what from review_history h join review r on r.id = h.review_id where r.child_id = '%1$s'
                        union select change ->> 'status' from review_history h join review r on r.id = h.review_id
                        where r.child_id = '%1$s' order by 1""".formatted(people.childId()))).containsExactly("BOOKED", "CANCELLED", "CORRECTED", "HELD");
        assertThat(people.review().<String>getList("history.after.status"))
                .containsExactly("BOOKED", "BOOKED", "OPENED", "ADJOURNED", "HELD", "HELD", "RECORDED_IN_ERROR");
    }

    @Test
    void aReviewThatWasNeverBookedHereIsOpenedAndHeldAllTheSame() {
        var people = people();
        said(people, "begun 2024-02-12");
        assertThat(people.review().getString("status")).isEqualTo("OPENED");
        assertThat(people.review().getString("bookedFor")).isNull();
        assertThat(people.say("begun 2024-02-12")).isEqualTo("409 review-already-booked");
        assertThat(people.say("book 2024-03-12")).isEqualTo("409 review-already-booked");
        given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/reviews?limit=1", people.childId())
                .then()
                .statusCode(200)
                .body("items.status", contains("OPENED"));

        said(people, "adjourn 2024-02-12 to 2024-02-26", "hold 2024-02-26 PN1");

        assertThat(people.review().getString("timeliness")).isEqualTo("ON_TIME_ADJOURNED");
        assertThat(people.review().<String>getList("history.what")).containsExactly("OPENED", "ADJOURNED", "HELD");
        assertThat(PublishedEvents.of("review", "reviews", people.childId()))
                .extracting(PublishedEvents.Published::type)
                .contains("review-opened.v1")
                .doesNotContain("review-booked.v1");
        assertThat(people().say("begun 2099-01-01")).isEqualTo("422 openedOn:after-today");
    }

    /** Two records of one meeting would leave the one under way and call the other late. */
    @Test
    void aReviewThatPeopleOpenedIsTheOneThatASourceTellsToBeCompletedWithinItsTime() {
        var person = CaseManagement.person();
        var people = arriving(person);
        said(people, "book 2024-02-12", "open 2024-02-12", "adjourn 2024-02-12 to 2024-02-26");

        CaseManagement.review(person, "2024-03-12T02:00:00Z", RECORD.formatted("2024-03-11"));

        await().atMost(60, SECONDS)
                .untilAsserted(
                        () -> assertThat(people.review().getString("status")).isEqualTo("HELD"));
        assertThat(people.review().getString("timeliness")).isEqualTo("ON_TIME_ADJOURNED");
        assertThat(people.review().getString("source")).isEqualTo("IMPORT");
        assertThat(people.review().<String>getList("history.what"))
                .containsExactly("BOOKED", "OPENED", "ADJOURNED", "TOLD_BY_SOURCE");
        dueDates(people).body("obligations.timeliness", contains("ON_TIME_ADJOURNED", "OVERDUE"));
    }

    @Test
    void oneToldToBeCompletedAfterItsTimeIsAnotherReview() {
        var person = CaseManagement.person();
        var people = arriving(person);
        said(people, "book 2024-02-12", "open 2024-02-12");

        CaseManagement.review(person, "2024-03-13T02:00:00Z", RECORD.formatted("2024-03-12"));

        await().atMost(60, SECONDS)
                .untilAsserted(() -> dueDates(people).body("obligations.timeliness", contains("LATE", "OVERDUE")));
        assertThat(people.review().getString("status")).isEqualTo("OPENED");
    }

    @Test
    void theDayOfAHeldReviewIsCorrectedAndTheDayBeforeStaysToBeSeen() {
        var people = people();
        said(people, "unbooked 2024-02-21 PN1 SW_REPORT");
        assertThat(people.say("amend held 2099-01-01 reason SW_REPORT")).isEqualTo("422 heldOn:after-today");

        said(people, "amend held 2024-02-12");

        var review = people.review();
        assertThat(review.getString("completedOn")).isEqualTo("2024-02-12");
        assertThat(review.getString("timeliness")).isEqualTo("ON_TIME");
        assertThat(review.getString("lateReason")).isNull();
        assertThat(review.getBoolean("recordedAfterDue")).isTrue();
        assertThat(review.<String>getList("history.after.completedOn")).containsExactly("2024-02-21", "2024-02-12");
        dueDates(people)
                .body("obligations.dischargedOn", contains("2024-02-12", null))
                .body("next.statutoryDueOn", equalTo("2024-05-12"));
        var told = PublishedEvents.of("review", "reviews", people.childId()).getLast();
        assertThat(told.type()).isEqualTo("review-corrected.v1");
        assertThat(told.data().at("/before/completedOn").asText()).isEqualTo("2024-02-21");
        // To a day after the due date it needs its reason, and to the day of another review it cannot go.
        assertThat(people.say("amend held 2024-02-13")).isEqualTo("422 lateReason:late-reason-required");
        said(people, "unbooked 2024-05-10 PN1");
        assertThat(people.say("amend held 2024-02-12")).isEqualTo("409 review-already-held");
    }

    @Test
    void theCorrectedDayFitsTheMeetingsAndTheChildsAge() {
        var people = new ReviewCommands(CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02"));
        said(people, "book 2024-02-12", "open 2024-02-12", "adjourn 2024-02-12 to 2024-02-20", "hold 2024-02-20 PN1");
        assertThat(people.say("amend held 2024-02-12")).isEqualTo("422 heldOn:not-after-adjournment");
        said(people, "amend held 2024-02-13");

        var younger = new ReviewCommands(CaseManagement.childLookedAfterSince("2024-01-15", "2020-02-12"));
        said(younger, "unbooked 2024-02-12 PN1");
        assertThat(younger.say("amend held 2024-02-09")).isEqualTo("422 participationCode:contradicts-age");
        said(younger, "amend held 2024-02-09 code PN0");
    }

    @Test
    void theDayThatAPersonCorrectedNoSourceBringsBack() {
        var person = CaseManagement.person();
        var people = arriving(person);
        CaseManagement.review(person, "2024-02-22T02:00:00Z", RECORD.formatted("2024-02-21"));
        await().atMost(60, SECONDS).untilAsserted(() -> dueDates(people).body("obligations", hasSize(2)));
        people.seen();
        said(people, "amend held 2024-02-12");

        var again = CaseManagement.review(person, "2024-02-24T02:00:00Z", RECORD.formatted("2024-02-21"));

        await().atMost(60, SECONDS).untilAsserted(() -> given().auth()
                .oauth2(TestTokens.token("integration"))
                .queryParam("limit", 500)
                .get("/v1/intake-results")
                .then()
                .body(
                        "items.find { it.eventId == '%s' }.findings.finding".formatted(again),
                        hasItem("PERSONS_WORD_STANDS")));
        dueDates(people).body("obligations.dischargedOn", contains("2024-02-12", null));
    }

    @Test
    void whatAPersonConfirmsIsInTheHistoryThoughNothingBecameDifferent() {
        var people = people();
        said(people, "unbooked 2024-02-12 PN1");
        int told = PublishedEvents.of("review", "reviews", people.childId()).size();

        said(people, "amend code PN1");

        assertThat(people.review().<String>getList("history.what")).containsExactly("HELD", "AMENDED");
        assertThat(PublishedEvents.of("review", "reviews", people.childId())).hasSize(told);
    }

    private static ReviewCommands arriving(String person) {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        return new ReviewCommands(CaseManagement.arrived(person));
    }

    private static List<String> kept(ReviewCommands people) throws SQLException {
        return column("select status from review where child_id = '" + people.childId() + "'");
    }

    private static List<String> column(String query) throws SQLException {
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    private static ReviewCommands people() {
        return new ReviewCommands(CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02"));
    }

    private static void said(ReviewCommands people, String... commands) {
        for (var command : commands) {
            assertThat(people.say(command)).as(command).startsWith("20");
        }
    }

    private static JsonNode data(List<PublishedEvents.Published> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow()
                .data();
    }

    private static ValidatableResponse dueDates(ReviewCommands people) {
        return given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/due-dates", people.childId())
                .then()
                .statusCode(200);
    }
}
