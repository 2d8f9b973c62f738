package org.openiro.reporting.facts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Reports.count;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestEvents;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Told;

/** Facts come in any order, twice, and before what they are about: the report is the same. Each test has its council. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class FactsInAnyOrderTest {

    @Test
    void factsAboutAChildThatHasNotArrivedWaitAndBlockNobody() {
        Told told = new Told(Councils.fresh());
        told.due("late", "late-1", "2024-06-10", "2024-06-10");
        told.held("late", "late-r1", "2024-06-10", "2024-06-10", "PN1", null);
        told.allocated("late", "iro", "2024-01-08");
        told.child("known", "2023-01-09", null, "C2");
        told.held("known", "known-r1", "2024-06-10", "2024-06-10", "PN1", null);
        JsonPath before = Reports.once(told.authority(), report -> count(report, "reviewsCompleted") == 1);
        assertThat(count(before, "childrenLookedAfter")).isEqualTo(1);

        told.child("late", "2023-01-09", null, "C2");
        told.iro("iro", "1.0");

        JsonPath after = Reports.once(
                told.authority(),
                report -> count(report, "reviewsCompleted") == 2
                        && report.getInt("tables.teamByMonthEnd[11].allocated") == 1);
        assertThat(after.getInt("figures.dutyMet.numerator")).isEqualTo(1);
        assertThat(after.getInt("tables.teamByMonthEnd[11].withoutIro")).isEqualTo(1);
    }

    @Test
    void anOlderStateThatComesLateChangesNothing() {
        Told told = new Told(Councils.fresh());
        told.child("ana", "2023-01-09", null, "C2");
        told.held("ana", "r1", "2024-06-10", "2024-06-10", "PN1", null);
        Reports.once(told.authority(), report -> count(report, "reviewsCompleted") == 1);

        String key = told.key("ana");
        sendOld(
                told.authority(),
                "children",
                "child-looked-after.v1",
                key,
                told.childBody("ana", "2023-01-09", "2023-06-01", "C2"));
        sendOld(
                told.authority(),
                "reviews",
                "review-held.v1",
                key,
                told.heldBody("ana", "r1", "2024-06-10", "2024-06-20", "PN7", null));
        // Under the same key, so read after the old ones.
        TestEvents.publish(
                "children",
                "child-looked-after.v1",
                told.authority(),
                key,
                told.childBody("zoe", "2023-01-09", null, "C2"));
        told.held("ana", "r2", "2024-12-10", "2024-12-10", "PN1", null);

        JsonPath report = Reports.once(
                told.authority(),
                each -> count(each, "reviewsCompleted") == 2
                        && count(each, "startedToBeLookedAfter") == 0
                        && count(each, "childrenLookedAfter") == 2);
        assertThat(report.getInt("figures.reviewsHeldOnTime.numerator")).isEqualTo(2);
        assertThat(report.getInt("figures.tookPart.numerator")).isEqualTo(2);
    }

    @Test
    void aCorrectionReplacesAndACancellationOrWithdrawalTakesAway() {
        Told told = new Told(Councils.fresh());
        told.child("ana", "2023-01-09", null, "C2");
        told.due("ana", "never was", "2024-06-10", null);
        told.held("ana", "r1", "2024-06-10", "2024-06-20", "PN7", "NOT_RECORDED");
        told.held("ana", "r2", "2024-07-10", "2024-07-10", "PN1", null);
        Reports.once(
                told.authority(),
                report -> count(report, "reviewsCompleted") == 2 && report.getInt("figures.dutyMet.denominator") == 1);

        told.due("ana", "never was", "2024-06-10", null, true);
        told.corrected("ana", "r1", "2024-06-10", "2024-06-20", "PN1", "COURT");
        told.cancelled("ana", "r2");

        JsonPath report = Reports.once(
                told.authority(),
                each -> count(each, "reviewsCompleted") == 1 && each.getInt("figures.dutyMet.denominator") == 0);
        assertThat(report.getInt("tables.lateReasons.find { it.group == 'EXTERNAL' }.reviews"))
                .isEqualTo(1);
        assertThat(report.getInt("figures.tookPart.numerator")).isEqualTo(1);
    }

    @Test
    void theStepsOfAConcernComeInAnyOrder() {
        Told told = new Told(Councils.fresh());
        told.closed("drift", "2024-07-22");
        told.formalised("drift", "2024-07-08");
        told.bound("drift", 2);
        told.raised("drift", "2024-07-01");
        JsonPath report = Reports.once(told.authority(), each -> count(each, "concernsClosed") == 1);
        assertThat(count(report, "concernsRaised")).isEqualTo(1);
        assertThat(count(report, "concernsMadeFormal")).isEqualTo(1);
        assertThat(report.getInt("figures.concernsRaised.beside[0].count")).isEqualTo(2);
    }

    @Test
    void ofAnAllocationTheNewestRecordStands() {
        Told told = new Told(Councils.fresh());
        told.child("ana", "2023-01-09", null, "C2");
        told.iro("one", "1.0");
        told.allocationEnded("ana", "one", "2024-01-08", "2024-06-03");
        Reports.once(told.authority(), report -> report.getInt("tables.teamByMonthEnd[1].allocated") == 1);

        told.allocated("ana", "one", "2024-01-08");

        Reports.once(told.authority(), report -> report.getInt("tables.teamByMonthEnd[11].allocated") == 1);
    }

    @Test
    void theSameEventTwiceHasOneEffectAndItsReplayNone() {
        Told told = new Told(Councils.fresh());
        told.child("ana", "2023-01-09", null, "C2");
        Map<String, String> headers = TestEvents.headers(UUID.randomUUID(), "review-held.v1", told.authority(), 7L);
        byte[] onTime = told.heldBody("ana", "r1", "2024-06-10", "2024-06-10", "PN1", null)
                .getBytes(StandardCharsets.UTF_8);
        TestEvents.send("reviews", told.key("ana"), headers, onTime);
        TestEvents.send("reviews", told.key("ana"), headers, onTime);
        told.corrected("ana", "r1", "2024-06-10", "2024-06-20", "PN1", "COURT");
        Reports.once(told.authority(), report -> count(report, "lateReviews") == 1);

        TestEvents.send("reviews.replay", told.key("ana"), headers, onTime);
        TestEvents.send(
                "reviews.replay",
                told.key("ana"),
                TestEvents.headers(UUID.randomUUID(), "review-held.v1", told.authority(), 8L),
                told.heldBody("ana", "r2", "2024-12-10", "2024-12-10", "PN1", null)
                        .getBytes(StandardCharsets.UTF_8));

        JsonPath report = Reports.once(told.authority(), each -> count(each, "reviewsCompleted") == 2);
        assertThat(count(report, "lateReviews")).isEqualTo(1);
    }

    /** A sequence lower than any that this run has used. */
    private static void sendOld(String authority, String topic, String type, String key, String body) {
        TestEvents.send(
                topic,
                key,
                TestEvents.headers(UUID.randomUUID(), type, authority, 1L),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
