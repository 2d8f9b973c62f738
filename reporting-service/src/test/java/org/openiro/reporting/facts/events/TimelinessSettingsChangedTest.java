package org.openiro.reporting.facts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Reports.count;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestEvents;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Told;

/** A council has its past judged on what its source recorded: the rates follow, and say it. Each test has its council. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class TimelinessSettingsChangedTest {

    private static final String BASIS = "Statutory due date, by completion date.";
    private static final String UNTIL =
            " For reviews completed before 1 May 2024, the due date that the source system recorded, where it told one.";

    @Test
    void theRatesFollowAndNameTheirBasis() {
        Told told = new Told(Councils.fresh());
        told.child("ana", "2023-01-09", null, "C2");
        // Due in the year before by the law, and in this one by the source.
        told.heldAndRecordedDue("ana", "april", "2024-03-25", "2024-04-30", "2024-04-30");
        told.heldAndRecordedDue("ana", "may", "2024-04-15", "2024-05-01", "2024-05-01");

        JsonPath statutory = Reports.once(told.authority(), each -> count(each, "lateReviews") == 2 && due(each) == 1);
        assertThat(basis(statutory)).isEqualTo(BASIS);
        assertThat(Reports.html(told.authority(), 2024)).contains(BASIS).doesNotContain("source system recorded");

        told.timelinessFrom("2024-05-01");

        JsonPath recorded = Reports.once(told.authority(), each -> count(each, "lateReviews") == 1);
        assertThat(recorded.getInt("figures.reviewsHeldOnTime.numerator")).isEqualTo(1);
        assertThat(due(recorded)).isEqualTo(2);
        assertThat(recorded.getInt("figures.dutyMet.numerator")).isEqualTo(1);
        assertThat(basis(recorded)).isEqualTo(BASIS + UNTIL);
        assertThat(recorded.getString("figures.dutyMet.basis")).endsWith(UNTIL);
        assertThat(recorded.getString("figures.reviewsCompleted.basis")).isEqualTo("By completion date.");
        assertThat(Reports.html(told.authority(), 2024)).contains(BASIS + UNTIL);

        told.timelinessFrom(null);

        assertThat(basis(Reports.once(told.authority(), each -> count(each, "lateReviews") == 2)))
                .isEqualTo(BASIS);
    }

    @Test
    void anOlderStateThatComesLateChangesNothingAndAnotherCouncilHearsNothing() {
        Told told = new Told(Councils.fresh());
        Told other = new Told(Councils.fresh());
        other.child("ana", "2023-01-09", null, "C2");
        other.heldAndRecordedDue("ana", "april", "2024-04-29", "2024-04-30", "2024-04-30");
        told.child("ana", "2023-01-09", null, "C2");
        told.heldAndRecordedDue("ana", "april", "2024-04-29", "2024-04-30", "2024-04-30");
        told.timelinessFrom("2024-05-01");
        TestEvents.send(
                "reviews",
                told.authority(),
                TestEvents.headers(UUID.randomUUID(), "timeliness-settings-changed.v1", told.authority(), 1L),
                told.timelinessFromBody(null).getBytes(StandardCharsets.UTF_8));
        // Under the same key, so read after both.
        TestEvents.publish(
                "reviews",
                "review-held.v1",
                told.authority(),
                told.authority(),
                told.heldBody("ana", "next", "2024-10-30", "2024-10-30", "PN1", null));

        Reports.once(other.authority(), each -> count(each, "lateReviews") == 1);
        JsonPath report = Reports.once(
                told.authority(),
                each -> count(each, "reviewsCompleted") == 2 && basis(each).endsWith(UNTIL));
        assertThat(count(report, "lateReviews")).isZero();
    }

    private static String basis(JsonPath report) {
        return report.getString("figures.reviewsHeldOnTime.basis");
    }

    private static int due(JsonPath report) {
        return report.getInt("figures.dutyMet.denominator");
    }
}
