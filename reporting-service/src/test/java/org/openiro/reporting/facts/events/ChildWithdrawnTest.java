package org.openiro.reporting.facts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openiro.reporting.testing.Reports.count;
import static org.openiro.reporting.testing.Reports.disputed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.ForgetfulWithdrawals;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestEvents;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Told;

/** Facts and withdrawals of three publishers in any order: the figures follow. Each test has its council. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class ChildWithdrawnTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void aWithdrawnChildAndItsConcernAreGoneFromEveryTableAndFigure() {
        Told told = new Told(Councils.fresh());
        everythingOf(told, "ana");
        everythingOf(told, "ben");
        Reports.once(told.authority(), report -> whole(report, 2));
        assertThat(Remains.of("reporting", traces(told, "ana")))
                .contains(
                        "allocation.child_id",
                        "child_period_of_care.child_id",
                        "concern.concern_id",
                        "held_review.child_id",
                        "looked_after_child.child_id",
                        "newest_state.id",
                        "obligation.child_id",
                        "review_dispute.child_id");

        settled(told.withdrawn("children", "ana"));
        settled(told.withdrawnWithConcern("ana", "of-ana"));

        assertThat(whole(Reports.json(told.authority(), 2024), 1)).isTrue();
        assertThat(Remains.of("reporting", traces(told, "ana"))).containsExactly("withdrawn_subject.id");
    }

    @Test
    void whatIsReadLaterOfAWithdrawnChildHasNoEffectAndNeverWaits() {
        Told told = new Told(Councils.fresh());
        settled(told.withdrawnWithConcern("ana", "of-ana"));
        everythingOf(told, "ana");
        told.closed("of-ana", "2024-08-05");
        told.cancelled("ana", "ana-r1");
        everythingOf(told, "ben");
        Reports.once(told.authority(), report -> whole(report, 1));
        sameKeysAgain(told);

        assertThat(Remains.of("reporting", traces(told, "ana"))).containsExactly("withdrawn_subject.id");
    }

    @Test
    void whatWaitsForAChildThatIsWithdrawnWaitsNoLonger() {
        Told told = new Told(Councils.fresh());
        told.due("ana", "ana-1", "2024-06-10", null);
        told.allocated("ana", "iro", "2024-01-08");
        told.closed("of-ana", "2024-08-05");
        await().atMost(SOON).until(() -> Remains.of("reporting", List.of(told.key("ana"), told.key("of-ana")))
                .contains("pending_fact.waits_for_id"));
        await().atMost(SOON).until(() -> Remains.of("reporting", List.of(told.key("of-ana")))
                .contains("pending_fact.waits_for_id"));
        settled(told.withdrawn("allocations", "ana"));
        settled(told.withdrawnWithConcern("ana", "of-ana"));
        sameKeysAgain(told);

        assertThat(Remains.of("reporting", traces(told, "ana"))).containsExactly("withdrawn_subject.id");
    }

    @Test
    void aReplayAfterTheWithdrawalBringsNothingBackButDoesWithoutTheMemory() {
        Told told = new Told(Councils.fresh());
        settled(told.withdrawn("reviews", "ana"));
        settled(replayed(told));
        assertThat(Remains.of("reporting", List.of(told.key("ana")))).containsExactly("withdrawn_subject.id");

        QuarkusMock.installMockForType(new ForgetfulWithdrawals(), Withdrawals.class);
        settled(replayed(told));
        assertThat(Remains.of("reporting", List.of(told.key("ana")))).contains("looked_after_child.child_id");
    }

    @Test
    void inAnotherCouncilTheSameChildStillCounts() {
        var elsewhere = Councils.fresh();
        Told told = new Told(Councils.fresh());
        told.child("ana", "2023-01-09", null, "C2");
        TestEvents.publish(
                "children",
                "child-looked-after.v1",
                elsewhere,
                told.key("ana"),
                told.childBody("ana", "2023-01-09", null, "C2"));
        Reports.once(told.authority(), report -> count(report, "childrenLookedAfter") == 1);
        Reports.once(elsewhere, report -> count(report, "childrenLookedAfter") == 1);
        settled(told.withdrawn("children", "ana"));

        assertThat(count(Reports.json(told.authority(), 2024), "childrenLookedAfter"))
                .isZero();
        assertThat(count(Reports.json(elsewhere, 2024), "childrenLookedAfter")).isEqualTo(1);
    }

    @Test
    void ofAConcernAboutSeveralChildrenTheNewestCountStandsWhateverComesLast() {
        Told told = new Told(Councils.fresh());
        told.raised("drift", "2024-07-01");
        told.bound("drift", 2);
        Reports.once(told.authority(), report -> report.getInt("figures.concernsRaised.beside[0].count") == 2);
        told.bound("drift", 1);
        Reports.once(told.authority(), report -> report.getInt("figures.concernsRaised.beside[0].count") == 1);

        UUID old = UUID.randomUUID();
        TestEvents.send(
                "concerns.replay",
                told.key("drift"),
                TestEvents.headers(old, "concern-bound.v1", told.authority(), 1L),
                "{\"concernId\": \"%s\", \"childIds\": [], \"childCount\": 2}"
                        .formatted(told.key("drift"))
                        .getBytes(StandardCharsets.UTF_8));
        settled(old);
        assertThat(Reports.json(told.authority(), 2024).getInt("figures.concernsRaised.beside[0].count"))
                .isEqualTo(1);
    }

    private static void everythingOf(Told told, String child) {
        told.child(child, "2023-01-09", null, "C2");
        told.due(child, child + "-1", "2024-06-10", "2024-06-10");
        told.held(child, child + "-r1", "2024-06-10", "2024-06-10", "PN1", null);
        told.disputed(child, child + "-r1", null);
        told.iro("iro", "1.0");
        told.allocated(child, "iro", "2024-01-08");
        told.raised("of-" + child, "2024-07-01");
        told.formalised("of-" + child, "2024-07-08");
    }

    private static boolean whole(JsonPath report, int children) {
        return count(report, "childrenLookedAfter") == children
                && count(report, "reviewsCompleted") == children
                && disputed(report, "reviewsHeldOnTime") == children
                && report.getInt("figures.dutyMet.denominator") == children
                && report.getInt("tables.teamByMonthEnd[11].allocated") == children
                && count(report, "concernsRaised") == children
                && count(report, "concernsMadeFormal") == children;
    }

    /** Under the keys of the child and its concern: what came before on their partitions has been settled by then. */
    private static void sameKeysAgain(Told told) {
        for (String topic : List.of("children", "reviews", "allocations", "concerns")) {
            for (String key : List.of(told.key("ana"), told.key("of-ana"))) {
                settled(TestEvents.publish(
                        topic,
                        "child-looked-after.v1",
                        told.authority(),
                        key,
                        told.childBody("some other", "2023-01-09", null, "C2")));
            }
        }
    }

    private static List<String> traces(Told told, String child) {
        return List.of(
                told.key(child),
                told.key(child + "-1"),
                told.key(child + "-r1"),
                told.key(child + "-iro"),
                told.key("of-" + child));
    }

    private static UUID replayed(Told told) {
        return TestEvents.publish(
                "children.replay",
                "child-looked-after.v1",
                told.authority(),
                told.key("ana"),
                told.childBody("ana", "2023-01-09", null, "C2"));
    }

    private static void settled(UUID event) {
        await().atMost(SOON)
                .until(() -> Remains.of("reporting", List.of(event.toString())).contains("inbox.event_id"));
    }
}
