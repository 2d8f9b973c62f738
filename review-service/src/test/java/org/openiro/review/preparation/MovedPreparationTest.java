package org.openiro.review.preparation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.openiro.review.preparation.PreparedChild.LATER;
import static org.openiro.review.preparation.PreparedChild.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseDays;
import org.openiro.review.calendar.Installation;

/** What moves the reminders of a review: bookings, what people and systems tell of it, and days that pass. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class MovedPreparationTest {

    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));

    @Inject
    PreparationSweep sweep;

    @Inject
    WorkingDays workingDays;

    @Test
    void aMovedBookingMovesWhatIsNotSentAndRepeatsWhatWasSentBeyondFiveWorkingDaysAlone() {
        var since = workingDays.plus(today, -2);
        var dueOn = workingDays.plus(since, 20);
        var child = new PreparedChild(since);
        sweep.sweep();
        var reviewId = child.book(workingDays.plus(dueOn, -5));
        sweep.sweep();

        child.reminders().body("items", hasSize(1)).body("items[0].status", equalTo("OUTSTANDING"));
        assertThat(child.preparation().getString("countedFrom")).isEqualTo("BOOKING");
        assertThat(child.preparation().getString("ahead[0].on"))
                .isEqualTo(workingDays.plus(dueOn, -15).toString());

        child.change(
                reviewId,
                "rebook",
                "{\"bookedFor\": \"%s\", \"rebookedOn\": \"%s\", \"reason\": \"the carers are away\"}"
                        .formatted(workingDays.plus(dueOn, -6), today));
        sweep.sweep();

        // On the day on which it was sent it is not sent once more.
        child.reminders().body("items", hasSize(1)).body("items[0].status", equalTo("WITHDRAWN"));
        CaseDays.on(workingDays.plus(today, 1), () -> sweep.sweep());
        child.reminders()
                .body("items", hasSize(2))
                .body("items[0].kinds.kind", contains("ARRANGE_WITH_CHILD"))
                .body("items[0].reviewOn", equalTo(workingDays.plus(dueOn, -6).toString()))
                .body("items.status", contains("OUTSTANDING", "WITHDRAWN"));
    }

    /** Of a second review, whose due date in months it does not move. */
    @Test
    void aBankHolidayProclaimedLateBringsADayBeforeTheReviewForward() {
        var child = new PreparedChild(today.minusDays(80));
        child.hold(today.minusDays(65));
        sweep.sweep();
        child.reminders().body("items", hasSize(1)).body("items[0].kinds.kind", contains("ARRANGE_WITH_CHILD"));
        var dueOn = LocalDate.parse(child.preparation().getString("reviewOn"));
        var earlier = workingDays.plus(dueOn, -11);
        assertThat(child.preparation().getString("ahead[0].on"))
                .isEqualTo(workingDays.plus(dueOn, -10).toString());
        try {
            Installation.proclaims(workingDays.plus(dueOn, -2).toString(), today.toString())
                    .statusCode(201);
            child.toldAndTaken(2, LATER, PreparedChild.socialWorker("sw-1", child.team, today.minusDays(80), null));
            sweep.sweep();
            child.reminders().body("items", hasSize(1));

            CaseDays.on(earlier, () -> sweep.sweep());

            child.reminders()
                    .body("items", hasSize(2))
                    .body("items[0].kinds.kind", contains("INVITATIONS"))
                    .body("items[0].sentOn", equalTo(earlier.toString()))
                    .body("items[0].reviewOn", equalTo(dueOn.toString()));
        } finally {
            Installation.withdrawsAll();
        }
    }

    @Test
    void aCancelledBookingLeavesTheDueDateToCountFrom() {
        var child = new PreparedChild(today);
        var reviewId = child.book(workingDays.plus(today, 18));
        sweep.sweep();
        assertThat(child.preparation().getString("countedFrom")).isEqualTo("BOOKING");

        child.change(
                reviewId, "cancel", "{\"cancelledOn\": \"%s\", \"reason\": \"clash with court\"}".formatted(today));
        sweep.sweep();

        assertThat(child.preparation().getString("countedFrom")).isEqualTo("DUE_DATE");
        assertThat(child.preparation().getString("ahead[0].on"))
                .isEqualTo(workingDays.plus(today, 10).toString());
    }

    @Test
    void aReminderIsWithdrawnWhenTheReviewWasHeldAndStandsAgainWhenItNeverWas() {
        var child = new PreparedChild(workingDays.plus(today, -1));
        sweep.sweep();
        var reviewId = child.hold(today);
        sweep.sweep();

        child.outstanding().body("items", empty());
        child.reminders()
                .body("items.status", contains("WITHDRAWN"))
                .body("items[0].withdrawnOn", equalTo(today.toString()));
        // Of the next review three months ahead nothing is due yet.
        assertThat(child.preparation().getList("reminders")).isEmpty();

        child.change(
                reviewId, "record-in-error", "{\"foundOn\": \"%s\", \"reason\": \"another child's\"}".formatted(today));
        sweep.sweep();

        child.outstanding().body("items", hasSize(1));
        child.reminders().body("items.status", contains("OUTSTANDING"));
        assertThat(child.published())
                .extracting(event -> event.data().get("status").asText())
                .containsExactly("OUTSTANDING", "WITHDRAWN", "OUTSTANDING");
        child.published()
                .forEach(event -> ContractFiles.assertValid(
                        "preparation-due.v1", event.data().toString()));
    }

    @Test
    void onceAReviewWasOpenedNobodyIsRemindedToPrepareIt() {
        var child = new PreparedChild(workingDays.plus(today, -1));
        sweep.sweep();
        child.open(today);
        sweep.sweep();

        child.outstanding().body("items", empty());
        assertThat(child.preparation().getList("ahead")).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfAChildWhoLeft() {
        var since = workingDays.plus(today, -2);
        var child = new PreparedChild(since);
        sweep.sweep();
        child.told(LATER, NOBODY, ", \"endedOn\": \"%s\", \"endReason\": \"E3\"".formatted(today));

        await().atMost(60, SECONDS).untilAsserted(() -> {
            sweep.sweep();
            child.outstanding().body("items", empty());
        });
        assertThat(child.preparation().getList("ahead")).isEmpty();
        assertThat(child.preparation().getString("reviewOn")).isNull();
    }

    /** Held on the day that was booked here, or before it: that booking is none of the next review. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aBookingForAReviewThatASourceTellsOfIsNotCountedFromAgain(int daysBeforeTheBooking) {
        var child = new PreparedChild(workingDays.plus(today, -5));
        child.book(today.plusDays(daysBeforeTheBooking));
        assertThat(child.preparation().getString("countedFrom")).isEqualTo("BOOKING");

        child.toldHeld(LATER, today);

        await().atMost(60, SECONDS)
                .untilAsserted(() ->
                        assertThat(child.preparation().getString("countedFrom")).isEqualTo("DUE_DATE"));
        assertThat(LocalDate.parse(child.preparation().getString("reviewOn"))).isAfter(today.plusDays(60));
    }

    /** Case management tells late of the review before: what people planned since is for the next. */
    @Test
    void aMeetingThatWasPlannedAfterAReviewWasHeldIsForTheNext() {
        var child = new PreparedChild(workingDays.plus(today, -5));
        var meeting = workingDays.plus(today, 10);
        child.book(meeting);

        child.toldHeld(LATER, today.minusDays(3));

        await().atMost(60, SECONDS)
                .until(() -> child.as("auditor")
                                .get("/v1/children/{id}/reviews", child.childId)
                                .then()
                                .extract()
                                .<List<String>>path("items.status")
                                .size()
                        == 2);
        assertThat(child.preparation().getString("countedFrom")).isEqualTo("BOOKING");
        assertThat(child.preparation().getString("reviewOn")).isEqualTo(meeting.toString());
    }

    /** Booked long before its due date: what was said for the booked day is said again. */
    @Test
    void aBookingThatPassesWithNothingRecordedLeavesTheDueDateToCountFrom() {
        var since = workingDays.plus(today, -2);
        var dueOn = workingDays.plus(since, 20);
        var child = new PreparedChild(since);
        child.book(today);
        sweep.sweep();
        child.reminders().body("items", hasSize(1)).body("items[0].countedFrom", equalTo("BOOKING"));

        CaseDays.on(today.plusDays(3), () -> {
            sweep.sweep();
            child.reminders().body("items", hasSize(1)).body("items.status", contains("OUTSTANDING"));
        });
        CaseDays.on(today.plusDays(4), () -> {
            sweep.sweep();
            child.reminders()
                    .body("items", hasSize(2))
                    .body("items.status", contains("OUTSTANDING", "WITHDRAWN"))
                    .body("items[0].countedFrom", equalTo("DUE_DATE"))
                    .body("items[0].reviewOn", equalTo(dueOn.toString()));
            assertThat(child.preparation().getString("countedFrom")).isEqualTo("DUE_DATE");
        });
    }

    /** On a Saturday the twentieth working day after the review was opened is still to come. */
    @Test
    void aReviewThatWasOpenedAndNeverCompletedKeepsNobodyFromTheNextOnceItsTimeIsOver() {
        var child = new PreparedChild(today.minusDays(80));
        child.hold(today.minusDays(65));
        var opened = workingDays.plus(today, -20);
        var lastDay = workingDays.plus(opened, 20);
        child.open(opened);
        CaseDays.on(lastDay, () -> {
            sweep.sweep();
            child.reminders().body("items", empty());
            assertThat(child.preparation().getString("reviewOn")).isNull();
        });

        CaseDays.on(lastDay.plusDays(1), () -> {
            sweep.sweep();
            child.reminders().body("items", hasSize(1)).body("items[0].countedFrom", equalTo("DUE_DATE"));
        });
    }

    /** Of the review of January 2028 nothing can be counted before its year's bank holidays are published. */
    @Test
    void whatWasSentForAReviewThatWasHeldFallsThoughTheNextOneLiesBeyondTheCalendar() {
        CaseDays.on(LocalDate.parse("2027-07-02"), () -> {
            var child = new PreparedChild(LocalDate.parse("2027-03-12"));
            child.hold(LocalDate.parse("2027-04-05"));
            sweep.sweep();
            child.reminders()
                    .body("items[0].reviewOn", equalTo("2027-07-05"))
                    .body("items.status", contains("OUTSTANDING"));
            assertThat(child.preparation().getBoolean("aheadKnown")).isTrue();

            child.hold(LocalDate.parse("2027-07-02"));
            sweep.sweep();

            assertThat(child.preparation().getString("reviewOn")).isEqualTo("2028-01-02");
            assertThat(child.preparation().getList("ahead")).isEmpty();
            assertThat(child.preparation().getBoolean("aheadKnown")).isFalse();
            child.reminders().body("items.status", contains("WITHDRAWN"));
            child.outstanding().body("items", empty());
        });
    }

    @Test
    void nothingIsPreparedForADayOnWhichTheChildIsEighteen() {
        var dueOn = workingDays.plus(today, 20);
        var child = new PreparedChild(TestTokens.SAMPLEBOROUGH, today, dueOn.minusYears(18));
        sweep.sweep();
        child.reminders().body("items", empty());
        assertThat(child.preparation().getString("reviewOn")).isNull();

        child.book(dueOn.minusDays(2));
        sweep.sweep();

        child.reminders().body("items", hasSize(1)).body("items[0].countedFrom", equalTo("BOOKING"));
    }
}
