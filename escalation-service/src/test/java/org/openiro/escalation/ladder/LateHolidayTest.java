package org.openiro.escalation.ladder;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.GoldenExamples;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.testing.TestEvents;

/** The holiday of review-service's golden example is Wednesday 5 June 2024. The calendar is every test's: it is put back. */
@EscalationTest
class LateHolidayTest {

    private static final String SHIPPED = "england-and-wales-2027.1";

    private final Caller iro = Caller.iroOf("E08000941");

    @AfterEach
    void noHolidayIsLate() {
        String concern = raised("2024-05-31");
        calendar("{\"lateHolidays\": []}");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> opened(concern).body("ladder.calendarVersion", is(SHIPPED)));
    }

    @Test
    void theLimitsOfConcernsFollowTheHolidayOfTheGoldenExampleAndNameIt() {
        String touched = raised("2024-06-03");
        String lastDayBefore = raised("2024-05-28");
        String fromTheDayItself = raised("2024-06-05");
        opened(touched).body("ladder.governing.dueOn", is("2024-06-10"));

        calendar(GoldenExamples.ofReviewService("calendar-changed.v1"));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> opened(touched)
                .body("ladder.governing.dueOn", is("2024-06-11"))
                .body("ladder.governing.working", is("raised on 2024-06-03 + 5 working days = 2024-06-11"))
                .body("ladder.calendarVersion", is(SHIPPED + "+2024-06-05")));
        opened(lastDayBefore).body("ladder.governing.dueOn", is("2024-06-04"));
        opened(fromTheDayItself).body("ladder.governing.dueOn", is("2024-06-12"));
    }

    private String raised(String on) {
        return iro.raises(SampleConcern.with(SampleConcern.anybody(), "raisedOn", on))
                .statusCode(201)
                .extract()
                .path("concernId");
    }

    private ValidatableResponse opened(String concern) {
        return iro.opens(concern).statusCode(200);
    }

    private static void calendar(String body) {
        TestEvents.publish("calendar", "calendar-changed.v1", CurrentAuthority.PLATFORM, "england-and-wales", body);
    }
}
