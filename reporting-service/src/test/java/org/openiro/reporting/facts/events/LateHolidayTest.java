package org.openiro.reporting.facts.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.testing.CopyRebuilds;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Repository;
import org.openiro.reporting.testing.Told;

/** The calendar is every test's: it is put back. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class LateHolidayTest {

    private static final String COUNCIL = Councils.fresh();
    private static final String SHIPPED = "england-and-wales-2027.1";

    /** Looked after for exactly 20 working days at the end of the year. */
    private void aChildOfTwentyWorkingDays() {
        Told told = new Told(COUNCIL);
        told.child("ana", "2025-03-03", null, "C2");
        told.due("ana", "ana-1", "2025-03-31", "2025-03-31");
        Reports.once(COUNCIL, report -> report.getInt("figures.everyReviewOnTime.denominator") == 1);
    }

    @AfterEach
    void noHolidayIsLate() {
        calendar("{\"lateHolidays\": []}");
        countedBy(SHIPPED);
    }

    @Test
    void figuresInWorkingDaysFollowTheHolidayAndTheReportNamesIt() throws SQLException {
        aChildOfTwentyWorkingDays();

        calendar(Repository.text("review-service/contracts/events/calendar-changed.v1.example.json")
                .replace("2024-06-05", "2025-03-12"));

        countedBy(SHIPPED + "+2025-03-12");
        assertThat(Reports.json(COUNCIL, 2024).getInt("figures.everyReviewOnTime.denominator"))
                .isZero();

        theReportOfADatabaseMadeAnewIsTheSame();
    }

    private void theReportOfADatabaseMadeAnewIsTheSame() throws SQLException {
        String json = Reports.json(COUNCIL, 2024).prettify();
        String html = Reports.html(COUNCIL, 2024);
        CopyRebuilds.check("reporting", COUNCIL);
        assertThat(Reports.json(COUNCIL, 2024).prettify()).isEqualTo(json);

        try (var superuser = TestDatabase.superuser("reporting");
                var statement = superuser.createStatement()) {
            statement.execute("""
                    delete from late_bank_holiday;
                    delete from inbox where authority = 'PLATFORM';
                    delete from newest_state where authority = 'PLATFORM'""");
        }
        countedBy(SHIPPED);
        CopyRebuilds.hear(List.of("calendar"), CurrentAuthority.PLATFORM);

        assertThat(Reports.json(COUNCIL, 2024).prettify()).isEqualTo(json);
        assertThat(Reports.html(COUNCIL, 2024)).isEqualTo(html);
    }

    private static void countedBy(String version) {
        Reports.once(COUNCIL, report -> report.getString("calendarVersion").equals(version));
    }

    private static void calendar(String body) {
        TestEvents.publish("calendar", "calendar-changed.v1", CurrentAuthority.PLATFORM, "england-and-wales", body);
    }
}
