package org.openiro.reporting.facts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Reports.count;
import static org.openiro.reporting.testing.Reports.disputed;

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

/** Reviews that their source denies count until somebody settles it, and the rates say how many. Each test has its council. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class DisputedReviewsTest {

    private static final String SETTLED = "2024-06-25T08:00:00Z";

    @Test
    void theRatesSayHowManyOfTheirReviewsAreDisputed() {
        Told told = new Told(Councils.fresh());
        told.child("ana", "2023-01-09", null, "C2");
        told.due("ana", "o1", "2024-06-10", "2024-06-10");
        heldFor(told, "ana", "r1", "o1", "2024-06-10");
        told.held("ana", "r2", "2024-12-10", "2024-12-10", "PN1", null);
        told.disputed("ana", "r1", null);

        JsonPath report = Reports.once(told.authority(), each -> disputed(each, "reviewsHeldOnTime") == 1);
        assertThat(count(report, "reviewsCompleted")).isEqualTo(2);
        assertThat(report.getInt("figures.reviewsHeldOnTime.numerator")).isEqualTo(2);
        assertThat(report.getInt("figures.dutyMet.numerator")).isEqualTo(1);
        assertThat(disputed(report, "dutyMet")).isEqualTo(1);
        assertThat(disputed(report, "shortBreakReviewsHeldOnTime")).isZero();
        assertThat(Reports.html(told.authority(), 2024)).contains("their source denies them");

        told.disputed("ana", "r1", SETTLED);

        report = Reports.once(told.authority(), each -> disputed(each, "reviewsHeldOnTime") == 0);
        assertThat(disputed(report, "dutyMet")).isZero();
        assertThat(report.getInt("figures.reviewsHeldOnTime.numerator")).isEqualTo(2);
    }

    @Test
    void aDisputeMayComeBeforeItsReviewAndItsChildAndTwice() {
        Told told = new Told(Councils.fresh());
        var headers = TestEvents.headers(UUID.randomUUID(), "review-disputed.v1", told.authority(), 7L);
        byte[] body = told.disputedBody("ana", "r1", null).getBytes(StandardCharsets.UTF_8);
        TestEvents.send("reviews", told.key("ana"), headers, body);
        TestEvents.send("reviews", told.key("ana"), headers, body);
        told.held("ana", "r1", "2024-06-10", "2024-06-10", "PN1", null);
        told.child("ana", "2023-01-09", null, "C2");

        Reports.once(told.authority(), each -> disputed(each, "reviewsHeldOnTime") == 1);
    }

    @Test
    void anOlderStateThatComesLateOpensNothingAgain() {
        Told told = new Told(Councils.fresh());
        told.child("ana", "2023-01-09", null, "C2");
        told.held("ana", "r1", "2024-06-10", "2024-06-10", "PN1", null);
        told.disputed("ana", "r1", SETTLED);
        TestEvents.send(
                "reviews",
                told.key("ana"),
                TestEvents.headers(UUID.randomUUID(), "review-disputed.v1", told.authority(), 1L),
                told.disputedBody("ana", "r1", null).getBytes(StandardCharsets.UTF_8));
        // Under the same key, so read after both.
        told.held("ana", "r2", "2024-12-10", "2024-12-10", "PN1", null);

        JsonPath report = Reports.once(told.authority(), each -> count(each, "reviewsCompleted") == 2);
        assertThat(disputed(report, "reviewsHeldOnTime")).isZero();
    }

    @Test
    void aReviewThatStandsNoLongerIsCountedNowhereDisputedOrNot() {
        Told told = new Told(Councils.fresh());
        told.child("ana", "2023-01-09", null, "C2");
        told.due("ana", "o1", "2024-06-10", "2024-06-10");
        heldFor(told, "ana", "r1", "o1", "2024-06-10");
        told.disputed("ana", "r1", null);
        Reports.once(
                told.authority(), each -> disputed(each, "reviewsHeldOnTime") == 1 && disputed(each, "dutyMet") == 1);

        told.cancelled("ana", "r1");

        JsonPath report = Reports.once(told.authority(), each -> count(each, "reviewsCompleted") == 0);
        assertThat(disputed(report, "reviewsHeldOnTime")).isZero();
        // What the duty was met by is another review, which nobody denies.
        assertThat(disputed(report, "dutyMet")).isZero();
    }

    private static void heldFor(Told told, String child, String review, String obligation, String on) {
        TestEvents.publish(
                "reviews",
                "review-held.v1",
                told.authority(),
                told.key(child),
                told.heldBody(child, review, on, on, "PN1", null)
                        .replace("\"obligationId\": null", "\"obligationId\": \"" + told.key(obligation) + "\""));
    }
}
