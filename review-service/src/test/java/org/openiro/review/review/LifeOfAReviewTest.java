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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
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
