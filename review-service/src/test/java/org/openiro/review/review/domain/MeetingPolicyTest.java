package org.openiro.review.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.review.refusal.domain.Refusal;

class MeetingPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 4);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    private static final MeetingPolicy BOOKED = new MeetingPolicy(DAY, FOUR, null, null);
    private static final MeetingPolicy OPENED = new MeetingPolicy(DAY, null, DAY, null);
    private static final MeetingPolicy ADJOURNED = new MeetingPolicy(AFTER.plusDays(7), null, DAY, DAY);

    @Test
    void aBookingMovesToAnotherDayOrAnotherTime() {
        assertThat(BOOKED.rebooking(AFTER, FOUR, BEFORE, DAY)).isEmpty();
        assertThat(BOOKED.rebooking(DAY, FOUR.plusHours(1), BEFORE, DAY)).isEmpty();
        assertThat(BOOKED.rebooking(DAY, null, BEFORE, DAY)).isEmpty();
        refused(BOOKED.rebooking(DAY, FOUR, BEFORE, DAY), "bookedFor not-moved");
    }

    @Test
    void aBookingIsMovedTodayAtTheLatestAndNotToADayThatHadPassedThen() {
        assertThat(BOOKED.rebooking(AFTER, null, DAY, DAY)).isEmpty();
        refused(BOOKED.rebooking(AFTER, null, AFTER, DAY), "rebookedOn after-today");
        assertThat(BOOKED.rebooking(BEFORE, null, BEFORE, DAY)).isEmpty();
        refused(BOOKED.rebooking(BEFORE, null, DAY, DAY), "bookedFor before-rebooked");
    }

    @Test
    void theMeetingInWhichAnAdjournedReviewGoesOnStaysAfterTheAdjournment() {
        assertThat(ADJOURNED.rebooking(AFTER, null, DAY, DAY)).isEmpty();
        refused(ADJOURNED.rebooking(DAY, null, DAY, DAY), "bookedFor not-after-adjournment");
        refused(ADJOURNED.rebooking(AFTER, null, BEFORE, DAY), "rebookedOn before-adjournment");
    }

    @Test
    void aReviewIsOpenedTodayAtTheLatest() {
        assertThat(BOOKED.opening(DAY, DAY)).isEmpty();
        refused(BOOKED.opening(AFTER, DAY), "openedOn after-today");
    }

    @Test
    void aReviewIsAdjournedOnTheDayOfItsOpeningOrLater() {
        assertThat(OPENED.adjourning(DAY, AFTER, DAY)).isEmpty();
        refused(OPENED.adjourning(BEFORE, AFTER, DAY), "adjournedOn before-opening");
        refused(OPENED.adjourning(AFTER, AFTER.plusDays(1), DAY), "adjournedOn after-today");
    }

    @Test
    void aReviewIsGivenUpOnTheDayOfItsAdjournmentOrLater() {
        var later = new MeetingPolicy(AFTER.plusDays(7), null, BEFORE, DAY);
        assertThat(later.cancelling(DAY, DAY)).isEmpty();
        refused(later.cancelling(BEFORE, DAY), "cancelledOn before-adjournment");
    }

    @Test
    void anErrorIsFoundTodayAtTheLatestAndNotBeforeTheDaysThatAreRecorded() {
        assertThat(OPENED.findingInError(DAY, null, DAY)).isEmpty();
        assertThat(OPENED.findingInError(DAY, DAY, DAY)).isEmpty();
        refused(OPENED.findingInError(AFTER, null, DAY), "foundOn after-today");
        refused(OPENED.findingInError(BEFORE, null, DAY), "foundOn before-recorded-day");
        refused(BOOKED.findingInError(BEFORE, DAY, DAY), "foundOn before-recorded-day");
    }

    @Test
    void itGoesOnAfterTheDayOnWhichItWasAdjourned() {
        refused(OPENED.adjourning(DAY, DAY, DAY), "continuesOn not-after-adjournment");
    }

    @Test
    void itIsAdjournedAgainInALaterMeeting() {
        assertThat(ADJOURNED.adjourning(AFTER, AFTER.plusDays(1), AFTER)).isEmpty();
        refused(ADJOURNED.adjourning(DAY, AFTER, AFTER), "adjournedOn not-after-adjournment");
    }

    @Test
    void itIsCancelledTodayAtTheLatestAndNotBeforeItWasOpened() {
        assertThat(BOOKED.cancelling(DAY, DAY)).isEmpty();
        refused(BOOKED.cancelling(AFTER, DAY), "cancelledOn after-today");
        assertThat(OPENED.cancelling(DAY, DAY)).isEmpty();
        refused(OPENED.cancelling(BEFORE, DAY), "cancelledOn before-opening");
    }

    @Test
    void anOpenedReviewIsCompletedOnTheDayOfItsOpeningOrLater() {
        assertThat(OPENED.holding(DAY, null)).isEmpty();
        assertThat(OPENED.holding(DAY, DAY)).isEmpty();
        refused(OPENED.holding(BEFORE, null), "heldOn before-opening");
        refused(OPENED.holding(AFTER, BEFORE), "openedOn opened-otherwise");
        assertThat(BOOKED.holding(AFTER, BEFORE)).isEmpty();
    }

    @Test
    void anAdjournedReviewIsCompletedAfterTheAdjournment() {
        assertThat(ADJOURNED.holding(AFTER, null)).isEmpty();
        refused(ADJOURNED.holding(DAY, null), "heldOn not-after-adjournment");
    }

    private static void refused(List<Refusal> refusals, String fieldAndCode) {
        assertThat(refusals)
                .extracting(each -> each.field() + " " + each.code())
                .containsExactly(fieldAndCode);
    }
}
