package org.openiro.review.worklist;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseDays;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** Each test has an IRO and a team of its own, and asks for their rows. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PaperworkLateTest {

    private static final String LATE = "/v1/worklists/paperwork-late";

    private final Desk desk = new Desk();

    @Inject
    Clock clock;

    @Inject
    WorkingDays workingDays;

    @Test
    void aReviewIsListedFromTheSixthWorkingDayOnUntilItsPaperIsDone() {
        var today = LocalDate.now(clock);
        held(5);
        var sixDaysAgo = held(6);

        list().body("items.reviewId", contains(sixDaysAgo))
                .body("items[0].papers.paper", contains("DECISIONS"))
                .body(
                        "items[0].papers[0].dueOn",
                        equalTo(workingDays.plus(ago(6), 5).toString()))
                .body("items[0].iro", equalTo(desk.iro()))
                .body("items[0].team", equalTo(desk.team()));

        recorded(sixDaysAgo, "DECISIONS", today);
        list().body("items", hasSize(0));
    }

    @Test
    void aReviewIsListedWhileAnyOfItsDecisionsWaitsToGoOutWithHowManyDo() {
        var reviewId = held(7);
        var first = decision(reviewId);
        circulated(reviewId, first, ago(6));
        list().body("items", hasSize(0));
        var second = decision(reviewId);
        var third = decision(reviewId);

        list().body("items.reviewId", contains(reviewId))
                .body("items[0].papers.paper", contains("DECISIONS"))
                .body("items[0].papers[0].waiting", equalTo(2))
                .body("items[0].papers[0].firstDoneOn", equalTo(ago(6).toString()))
                .body("items[0].papers[0].daysLate", notNullValue());
        counted(1);
        assertThat(list().extract().<Object>path("items[0].papers[0]"))
                .isEqualTo(Desk.get("/v1/reviews/" + reviewId + "/paperwork")
                        .extract()
                        .path("papers[0]"));

        circulated(reviewId, second, ago(1));
        list().body("items[0].papers[0].waiting", equalTo(1));
        Desk.change("/v1/decisions/" + third, "/close", """
                {"outcome": "OVERTAKEN", "closedOn": "%s", "evidence": "The child moved"}""".formatted(ago(1))).statusCode(200);
        list().body("items", hasSize(0));
        counted(0);
    }

    /** The list leaves them out without looking at their papers. */
    @Test
    void aReviewWhosePapersAreAllDoneComesBackWithWhateverIsToBeDoneAgain() throws SQLException {
        var reviewId = held(21);
        recorded(reviewId, "DECISIONS", ago(16));
        recorded(reviewId, "RECORD", ago(10));
        leftOut(reviewId, false);
        recorded(reviewId, "DISTRIBUTION", ago(1));
        leftOut(reviewId, true);

        Desk.change("/v1/reviews/" + reviewId + "/paperwork", "", """
                {"paper": "DISTRIBUTION", "reason": "It was another child's"}""").statusCode(200);
        leftOut(reviewId, false);
        assertThat(papers()).isEqualTo(List.of(List.of("DISTRIBUTION")));
        recorded(reviewId, "DISTRIBUTION", ago(1));
        leftOut(reviewId, true);

        var decisionId = decision(reviewId);
        leftOut(reviewId, false);
        assertThat(papers()).isEqualTo(List.of(List.of("DECISIONS")));
        Desk.change("/v1/decisions/" + decisionId, "/close", """
                {"outcome": "OVERTAKEN", "closedOn": "%s", "evidence": "The child moved"}""".formatted(ago(1)))
                .statusCode(200);
        leftOut(reviewId, true);
        Desk.change("/v1/decisions/" + decisionId, "/reopen", "{\"reason\": \"It was another decision\"}")
                .statusCode(200);
        leftOut(reviewId, false);
        circulated(reviewId, decisionId, ago(1));
        leftOut(reviewId, true);
    }

    private void leftOut(String reviewId, boolean leftOut) throws SQLException {
        list().body("items.reviewId", leftOut ? empty() : contains(reviewId));
        counted(leftOut ? 0 : 1);
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select bool_or(papers_done and id = '%s'), bool_and(papers_done = papers_done(authority, id))
                        from review""".formatted(reviewId))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isEqualTo(leftOut);
            assertThat(rows.getBoolean(2)).isTrue();
        }
    }

    /** The published holidays end with 2027. */
    @Test
    void whatIsOverdueStaysListedWhenTheCalendarHasEnded() {
        on("2028-01-02");
        var overdue = holds("2027-07-02");
        var lastKnown = holds("2027-12-22");
        var notKnown = holds("2027-12-23");

        for (var day : List.of("2028-01-02", "2028-03-01")) {
            on(day);
            list().body("items.reviewId", contains(overdue, lastKnown))
                    .body("items[0].papers.paper", contains("DECISIONS", "RECORD", "DISTRIBUTION"))
                    .body("items[1].papers.paper", contains("DECISIONS"));
            counted(2);
            Desk.get("/v1/reviews/" + notKnown + "/paperwork")
                    .body("papers.timeliness", contains("UNKNOWN", "UNKNOWN", "UNKNOWN"));
        }
    }

    private String holds(String day) {
        return desk.holds(desk.child("2027-12-01".compareTo(day) < 0 ? "2027-12-01" : "2027-06-28"), day);
    }

    private static void on(String day) {
        CaseDays.on(LocalDate.parse(day));
    }

    private static String decision(String reviewId) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2099-01-01"}""")
                .statusCode(201)
                .extract()
                .path("decisionId");
    }

    private static void circulated(String reviewId, String decisionId, LocalDate on) {
        Desk.post("/v1/reviews/" + reviewId + "/decisions/circulations", """
                {"decisionIds": ["%s"], "circulatedOn": "%s"}""".formatted(decisionId, on))
                .statusCode(201);
    }

    @Test
    void eachPaperIsListedWhenItsOwnDaysAreOver() {
        var fifteen = held(15);
        var sixteen = held(16);
        var twentyOne = held(21);

        list().body("items.reviewId", contains(twentyOne, sixteen, fifteen));
        assertThat(papers())
                .isEqualTo(List.of(
                        List.of("DECISIONS", "RECORD", "DISTRIBUTION"),
                        List.of("DECISIONS", "RECORD"),
                        List.of("DECISIONS")));
        counted(3);
    }

    @Test
    void theListAndTheDetailSayTheSameOfEveryReview() {
        for (int days : List.of(4, 5, 6, 14, 15, 16, 19, 20, 21)) {
            held(days);
        }
        List<Map<String, Object>> rows = list().extract().path("items");

        assertThat(rows).hasSize(7).allSatisfy(row -> {
            List<Map<String, Object>> papers = Desk.get("/v1/reviews/" + row.get("reviewId") + "/paperwork")
                    .extract()
                    .path("papers");
            assertThat(row.get("papers"))
                    .isEqualTo(papers.stream()
                            .filter(paper -> "OVERDUE".equals(paper.get("timeliness")))
                            .toList());
        });
    }

    /** Most councils' reviews come by feed: their clocks run as those of reviews that people record. */
    @Test
    void whatASourceTellsOfIsListedToo() {
        var since = ago(13);
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "%s"}]""".formatted(since));
        var childId = CaseManagement.arrived(person);
        CaseManagement.review(person, "2024-02-13T02:00:00Z", """
                "reviewId": "R-1", "heldOn": "%s", "participationCode": "PN1", "chairedBy": "%s\"""".formatted(ago(6), desk.iro()));
        var reviewId = Desk.eventually("/v1/children/" + childId + "/reviews", "items[0].reviewId");
        list().body("items.reviewId", contains(reviewId));
        assertThat(papers()).isEqualTo(List.of(List.of("DECISIONS")));

        recorded(reviewId, "DECISIONS", ago(1));

        list().body("items", hasSize(0));
    }

    @Test
    void aReviewThatIsNotStatutoryIsNotListed() {
        var day = ago(21);
        var childId = desk.child(day.minusDays(7).toString());
        Desk.post("/v1/children/" + childId + "/held-reviews", """
                {"heldOn": "%s", "chairedBy": "%s", "participationCode": "PN1", "statutory": false}""".formatted(day, desk.iro()))
                .statusCode(201);

        list().body("items", hasSize(0));
    }

    @Test
    void aReviewIsListedByItsDayAsItWasCorrected() {
        var reviewId = held(5);
        list().body("items", hasSize(0));

        Desk.heldInstead(reviewId, ago(6).toString());
        list().body("items.completedOn", contains(ago(6).toString()))
                .body("items[0].papers[0].dueOn", equalTo(ago(1).toString()));

        Desk.heldInstead(reviewId, ago(5).toString());
        list().body("items", hasSize(0));
    }

    /** A review of before that day is not overdue, typed in by hand or not, and whatever is recorded of it. */
    @Test
    void theReviewsCompletedFromTheCouncilsDayOnAreListed() {
        var before = held(7);
        var onTheDay = held(6);
        Desk.followedFrom(ago(6));

        list().body("items.reviewId", contains(onTheDay));
        counted(1);
        followed(before, false);
        followed(onTheDay, true);

        recorded(before, "RECORD", ago(1));
        list().body("items.reviewId", contains(onTheDay));
        followed(before, false);
    }

    /** Moved across that day by a correction, a review is followed by the day on which it really was completed. */
    @Test
    void theCorrectedDayDecides() {
        var reviewId = held(7);
        Desk.followedFrom(ago(6));
        list().body("items", hasSize(0));

        Desk.heldInstead(reviewId, ago(6).toString());

        list().body("items.reviewId", contains(reviewId));
        followed(reviewId, true);
    }

    /** Of every council alike, when its first child comes: by the clock of the installation, and never again. */
    @Test
    void aCouncilsDayIsThatOnWhichItsFirstChildCame() throws SQLException {
        var council = "E08000778";
        var person = CaseManagement.person();
        CaseManagement.send(council, "synthetic-cms", "child-record.v1", person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");

        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(followedFrom(council)).containsExactly(LocalDate.now(clock)));
    }

    @Test
    void anotherCouncilSeesNone() {
        held(21);

        Desk.anotherCouncil("iro-manager")
                .queryParam("iro", desk.iro())
                .get(LATE)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private LocalDate ago(int days) {
        return workingDays.plus(LocalDate.now(clock), -days);
    }

    private String held(int workingDaysAgo) {
        var day = ago(workingDaysAgo);
        return desk.holds(desk.child(day.minusDays(7).toString()), day.toString());
    }

    private static void recorded(String reviewId, String paper, LocalDate on) {
        Desk.change("/v1/reviews/" + reviewId + "/paperwork", "", """
                {"paper": "%s", "doneOn": "%s"}""".formatted(paper, on))
                .statusCode(200);
    }

    private static void followed(String reviewId, boolean followed) {
        Desk.get("/v1/reviews/" + reviewId + "/paperwork").body("followed", equalTo(followed));
    }

    private void counted(int late) {
        Desk.as("iro")
                .queryParam("team", desk.team())
                .get("/v1/worklists/counts")
                .then()
                .body("paperworkLate", equalTo(late));
    }

    private static List<LocalDate> followedFrom(String council) throws SQLException {
        try (var database = TestDatabase.superuser("review");
                var statement = database.prepareStatement(
                        "select completed_from from paperwork_followed where authority = ?")) {
            statement.setString(1, council);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? List.of(rows.getObject(1, LocalDate.class)) : List.of();
            }
        }
    }

    private List<List<String>> papers() {
        return list().extract().path("items.papers.paper");
    }

    private ValidatableResponse list() {
        return Desk.as("auditor").queryParam("iro", desk.iro()).get(LATE).then().statusCode(200);
    }
}
