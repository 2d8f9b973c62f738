package org.openiro.caseload.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.openiro.caseload.testing.Requests.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Child;
import org.openiro.caseload.testing.ReviewService;
import org.openiro.platform.access.Roles;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.TestEvents;

/** The holiday of review-service's golden example is Wednesday 5 June 2024. The calendar is every test's: it is put back. */
@CaseloadServiceTest
class LateHolidayTest {

    private final String council = Councils.fresh();

    @BeforeEach
    void childrenWithoutAnIroAreDueOneByTheFifthWorkingDay() {
        ReviewService.publish(council, new Child().lookedAfter("2024-05-28", null));
        ReviewService.publish(council, new Child().lookedAfter("2024-06-03", null));
        ReviewService.publish(council, new Child().lookedAfter("2024-06-05", null));
        dueOnceRead("2024-06-04", "2024-06-10", "2024-06-12");
    }

    @AfterEach
    void noHolidayIsLate() {
        calendar("{\"lateHolidays\": []}");
        dueOnceRead("2024-06-04", "2024-06-10", "2024-06-12");
    }

    @Test
    void theHolidayOfTheGoldenExampleIsNoWorkingDayOfThoseInWhichAnIroIsAppointed() throws IOException {
        calendar(Files.readString(Path.of(
                System.getProperty("openiro.root"),
                "review-service/contracts/events/calendar-changed.v1.example.json")));

        dueOnceRead("2024-06-04", "2024-06-11", "2024-06-12");
    }

    private void dueOnceRead(String... iroDueOn) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(Roles.IRO_MANAGER, council)
                .get("/v1/children-without-iro?on=2024-06-14")
                .then()
                .statusCode(200)
                .body("items.iroDueOn", hasItems(iroDueOn)));
    }

    private static void calendar(String body) {
        TestEvents.publish("calendar", "calendar-changed.v1", CurrentAuthority.PLATFORM, "england-and-wales", body);
    }
}
