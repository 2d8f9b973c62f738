package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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

    @Inject
    Clock clock;

    @Inject
    WorkingDays workingDays;

    @Test
    void theHistoryTellsWhoDidWhatWhenAndWhatStoodBefore() {
        var people = ReviewCommands.ofAChild();
        people.said("book 2024-02-12", "rebook 2024-02-09 on 2024-02-05", "open 2024-02-09");
        people.said("adjourn 2024-02-09 to 2024-02-20", "hold 2024-02-20 PN1", "amend code PN2");
        people.said("error 2024-02-21");

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
        var people = ReviewCommands.ofAChild();
        people.said("book 2024-02-12", "open 2024-02-12", "adjourn 2024-02-12 to 2024-02-26");
        people.said("rebook 2024-02-28 on 2024-02-20", "hold 2024-02-28 PN1", "error 2024-03-01");

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
        var people = ReviewCommands.ofAChild();
        people.said("book 2024-02-12", "open 2024-02-12", "error 2024-02-14");

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
        people.said("book " + due);
        people.dueDates().body("next.timeliness", equalTo("OVERDUE")).body("next.openedOn", nullValue());

        people.said("open " + due, "adjourn " + due + " to " + today);

        people.dueDates().body("next.timeliness", equalTo("PENDING")).body("next.openedOn", equalTo(due.toString()));
        people.said("cancel " + today);
        people.dueDates().body("next.timeliness", equalTo("PENDING"));
    }

    @Test
    void aReviewOpenedTwentyOneWorkingDaysAgoIsOverdue() {
        var due = workingDays.plus(LocalDate.now(clock), -21);
        var start = workingDays.plus(due, -20);
        var people = new ReviewCommands(CaseManagement.childLookedAfterSince(start.toString(), "2014-03-02"));

        people.said("book " + due, "open " + due);

        people.dueDates().body("next.timeliness", equalTo("OVERDUE"));
    }

    @Test
    void aCommandThatTheStateRefusesIsAnsweredWithThoseThatItAllows() {
        var people = ReviewCommands.ofAChild();
        people.said("book 2024-02-12");

        assertThat(people.say("adjourn 2024-02-12 to 2024-02-14"))
                .isEqualTo("409 status:BOOKED allowedCommands/0:REBOOK allowedCommands/1:OPEN"
                        + " allowedCommands/2:HOLD allowedCommands/3:CANCEL");
        assertThat(people.review().<String>getList("allowedCommands"))
                .containsExactly("REBOOK", "OPEN", "HOLD", "CANCEL");
    }

    /** They could not even read the child any more, and what its system tells of it would wait or be given up. */
    @Test
    void replicasOfTheReleaseBeforeReadWhatIsKept() throws SQLException {
        var people = ReviewCommands.ofAChild();
        people.said("book 2024-02-12", "rebook 2024-02-09 on 2024-02-05", "open 2024-02-09");
        assertThat(kept(people)).containsExactly("BOOKED");
        people.said("adjourn 2024-02-09 to 2024-02-20");
        assertThat(kept(people)).containsExactly("BOOKED");
        people.said("hold 2024-02-20 PN1", "amend code PN2");
        assertThat(kept(people)).containsExactly("HELD");
        people.said("error 2024-02-21");
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
        var people = ReviewCommands.ofAChild();
        people.said("begun 2024-02-12");
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

        people.said("adjourn 2024-02-12 to 2024-02-26", "hold 2024-02-26 PN1");

        assertThat(people.review().getString("timeliness")).isEqualTo("ON_TIME_ADJOURNED");
        assertThat(people.review().<String>getList("history.what")).containsExactly("OPENED", "ADJOURNED", "HELD");
        assertThat(PublishedEvents.of("review", "reviews", people.childId()))
                .extracting(PublishedEvents.Published::type)
                .contains("review-opened.v1")
                .doesNotContain("review-booked.v1");
        assertThat(ReviewCommands.ofAChild().say("begun 2099-01-01")).isEqualTo("422 openedOn:after-today");
    }

    @Test
    void whatAPersonConfirmsIsInTheHistoryThoughNothingBecameDifferent() {
        var people = ReviewCommands.ofAChild();
        people.said("unbooked 2024-02-12 PN1");
        int told = PublishedEvents.of("review", "reviews", people.childId()).size();

        people.said("amend code PN1");

        assertThat(people.review().<String>getList("history.what")).containsExactly("HELD", "AMENDED");
        assertThat(PublishedEvents.of("review", "reviews", people.childId())).hasSize(told);
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

    private static JsonNode data(List<PublishedEvents.Published> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow()
                .data();
    }
}
