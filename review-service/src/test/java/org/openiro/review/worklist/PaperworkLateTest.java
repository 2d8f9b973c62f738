package org.openiro.review.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import org.openiro.platform.testing.TestTokens;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** Each test has an IRO and a team of its own, and asks for their rows. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PaperworkLateTest {

    private static final String LATE = "/v1/worklists/paperwork-late";
    private static final String COUNCIL = TestTokens.SAMPLEBOROUGH;

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

    @Test
    void whatASourceAloneTellsOfIsNotListedUntilSomethingOfItIsRecorded() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        var childId = CaseManagement.arrived(person);
        CaseManagement.review(person, "2024-02-13T02:00:00Z", """
                "reviewId": "R-1", "heldOn": "2024-02-12", "participationCode": "PN1", "chairedBy": "%s\"""".formatted(desk.iro()));
        var reviewId = Desk.eventually("/v1/children/" + childId + "/reviews", "items[0].reviewId");
        list().body("items", hasSize(0));

        recorded(reviewId, "DECISIONS", LocalDate.of(2024, 2, 19));

        assertThat(papers()).isEqualTo(List.of(List.of("RECORD", "DISTRIBUTION")));
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

    /** Those of before that day are listed once something of their paperwork is recorded. */
    @Test
    void ofACouncilThatWasHereBeforeTheReviewsCompletedFromThatDayOnAreListed() throws SQLException {
        var before = held(7);
        var onTheDay = held(6);
        try {
            database("insert into paperwork_followed values ('%s', '%s')".formatted(COUNCIL, ago(6)));

            list().body("items.reviewId", contains(onTheDay));
            counted(1);
            followed(before, false);
            followed(onTheDay, true);

            recorded(before, "RECORD", ago(1));
            list().body("items.reviewId", contains(before, onTheDay));
            counted(2);
            followed(before, true);
        } finally {
            database("delete from paperwork_followed");
        }
    }

    /** Moved across that day by a correction, a review is followed by the day on which it really was completed. */
    @Test
    void ofACouncilThatWasHereBeforeTheCorrectedDayDecides() throws SQLException {
        var reviewId = held(7);
        try {
            database("insert into paperwork_followed values ('%s', '%s')".formatted(COUNCIL, ago(6)));
            list().body("items", hasSize(0));

            Desk.heldInstead(reviewId, ago(6).toString());

            list().body("items.reviewId", contains(reviewId));
            followed(reviewId, true);
        } finally {
            database("delete from paperwork_followed");
        }
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

    /** As a migration writes it: the service may not. */
    private static void database(String sql) throws SQLException {
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<List<String>> papers() {
        return list().extract().path("items.papers.paper");
    }

    private ValidatableResponse list() {
        return Desk.as("auditor").queryParam("iro", desk.iro()).get(LATE).then().statusCode(200);
    }
}
