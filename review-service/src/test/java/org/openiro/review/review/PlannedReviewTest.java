package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Planned on 1 May 2024 for 10 June. */
class PlannedReviewTest {

    private static final LocalDate PLANNED_ON = LocalDate.parse("2024-05-01");
    private static final LocalDate MEETING = LocalDate.parse("2024-06-10");
    private static final LocalDate LATER_DUE = LocalDate.parse("2024-06-20");
    private static final PlannedReview BOOKED = new PlannedReview(new UUID(0, 1), MEETING, PLANNED_ON, null, null);

    @Test
    void aMeetingWasThatOfAReviewHeldOnItsDayOrLater() {
        assertThat(BOOKED.wasFor(MEETING, null)).isTrue();
        assertThat(BOOKED.wasFor(MEETING.plusDays(1), null)).isTrue();
        assertThat(BOOKED.wasFor(MEETING.minusDays(1), null)).isFalse();
    }

    @Test
    void itWasThatOfAReviewHeldEarlierInWhoseTimeItLayOnceItWasPlanned() {
        assertThat(BOOKED.wasFor(PLANNED_ON, LATER_DUE)).isTrue();
        assertThat(BOOKED.wasFor(PLANNED_ON.minusDays(1), LATER_DUE)).isFalse();
        assertThat(BOOKED.wasFor(PLANNED_ON, MEETING)).isTrue();
        assertThat(BOOKED.wasFor(PLANNED_ON, MEETING.minusDays(1))).isFalse();
    }

    @Test
    void anOpenedReviewIsUnderWayWhileItCanBeCompletedInItsTime() {
        var opened = new PlannedReview(new UUID(0, 1), null, null, PLANNED_ON, MEETING);

        assertThat(opened.underWay(MEETING)).isTrue();
        assertThat(opened.underWay(MEETING.plusDays(1))).isFalse();
        assertThat(new PlannedReview(new UUID(0, 1), null, null, PLANNED_ON, null).underWay(LATER_DUE))
                .isTrue();
        assertThat(BOOKED.underWay(MEETING)).isFalse();
    }
}
