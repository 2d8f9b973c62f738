package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/** What a person said of a review stands beside what a source tells of it later. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PersonsWordTest {

    private static final String RECORD = """
            "heldOn": "%s", "participationCode": "PN1", "chairedBy": "iro-003\"""";

    @Test
    void whatAPersonRecordedInErrorNoSourceBringsBack() {
        var person = CaseManagement.person();
        var people = arriving(person);
        people.said("unbooked 2024-02-12 PN1", "error 2024-02-14");

        var told = CaseManagement.review(person, "2024-02-15T02:00:00Z", RECORD.formatted("2024-02-12"));

        stands(told);
        people.dueDates().body("obligations", hasSize(1)).body("next.timeliness", equalTo("OVERDUE"));
        // A person alone says that it was held after all.
        people.said("unbooked 2024-02-12 PN1");
        people.dueDates().body("obligations.timeliness", contains("ON_TIME", "OVERDUE"));
    }

    @Test
    void anotherDayThatTheSourceTellsOfIsAnotherReview() {
        var person = CaseManagement.person();
        var people = arriving(person);
        people.said("unbooked 2024-02-12 PN1", "error 2024-02-14");

        CaseManagement.review(person, "2024-02-15T02:00:00Z", RECORD.formatted("2024-02-09"));

        await().atMost(60, SECONDS)
                .untilAsserted(() -> people.dueDates().body("obligations.dischargedOn", contains("2024-02-09", null)));
    }

    /** Two records of one meeting would leave the one under way and call the other late. */
    @Test
    void aReviewThatPeopleOpenedIsTheOneThatASourceTellsToBeCompletedWithinItsTime() {
        var person = CaseManagement.person();
        var people = arriving(person);
        people.said("book 2024-02-12", "open 2024-02-12", "adjourn 2024-02-12 to 2024-02-26");

        CaseManagement.review(person, "2024-03-12T02:00:00Z", RECORD.formatted("2024-03-11"));

        await().atMost(60, SECONDS)
                .untilAsserted(
                        () -> assertThat(people.review().getString("status")).isEqualTo("HELD"));
        assertThat(people.review().getString("timeliness")).isEqualTo("ON_TIME_ADJOURNED");
        assertThat(people.review().getString("source")).isEqualTo("IMPORT");
        assertThat(people.review().<String>getList("history.what"))
                .containsExactly("BOOKED", "OPENED", "ADJOURNED", "TOLD_BY_SOURCE");
        people.dueDates().body("obligations.timeliness", contains("ON_TIME_ADJOURNED", "OVERDUE"));
    }

    @Test
    void oneToldToBeCompletedAfterItsTimeIsAnotherReview() {
        var person = CaseManagement.person();
        var people = arriving(person);
        people.said("book 2024-02-12", "open 2024-02-12");

        CaseManagement.review(person, "2024-03-13T02:00:00Z", RECORD.formatted("2024-03-12"));

        await().atMost(60, SECONDS)
                .untilAsserted(() -> people.dueDates().body("obligations.timeliness", contains("LATE", "OVERDUE")));
        assertThat(people.review().getString("status")).isEqualTo("OPENED");
    }

    @Test
    void theDayThatAPersonCorrectedNoSourceBringsBack() {
        var person = CaseManagement.person();
        var people = arriving(person);
        CaseManagement.review(person, "2024-02-22T02:00:00Z", RECORD.formatted("2024-02-21"));
        await().atMost(60, SECONDS).untilAsserted(() -> people.dueDates().body("obligations", hasSize(2)));
        people.seen();
        people.said("amend held 2024-02-12");

        var again = CaseManagement.review(person, "2024-02-24T02:00:00Z", RECORD.formatted("2024-02-21"));

        stands(again);
        people.dueDates().body("obligations.dischargedOn", contains("2024-02-12", null));
    }

    private static void stands(UUID told) {
        await().atMost(60, SECONDS).untilAsserted(() -> given().auth()
                .oauth2(TestTokens.token("integration"))
                .queryParam("limit", 500)
                .get("/v1/intake-results")
                .then()
                .body(
                        "items.find { it.eventId == '%s' }.findings.finding".formatted(told),
                        hasItem("PERSONS_WORD_STANDS")));
    }

    private static ReviewCommands arriving(String person) {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        return new ReviewCommands(CaseManagement.arrived(person));
    }
}
