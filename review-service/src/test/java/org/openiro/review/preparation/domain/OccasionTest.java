package org.openiro.review.preparation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a due date is counted from beside a booking stands in the worked cases. */
class OccasionTest {

    private static final LocalDate BOOKED = LocalDate.parse("2024-04-10");
    private static final LocalDate TODAY = LocalDate.parse("2024-03-01");

    @Test
    void whereNoDueDateCanBeDerivedABookingStandsAlone() {
        assertThat(Occasion.of(TODAY, null, BOOKED)).contains(new Occasion(BOOKED, CountedFrom.BOOKING));
    }

    @Test
    void withNeitherNothingIsPrepared() {
        assertThat(Occasion.of(TODAY, null, null)).isEmpty();
    }

    @Test
    void aReviewBookedForItsDueDateIsCountedFromTheBooking() {
        assertThat(Occasion.of(TODAY, BOOKED, BOOKED)).contains(new Occasion(BOOKED, CountedFrom.BOOKING));
        assertThat(Occasion.of(TODAY, BOOKED.minusDays(1), BOOKED))
                .contains(new Occasion(BOOKED.minusDays(1), CountedFrom.DUE_DATE));
        assertThat(Occasion.of(TODAY, BOOKED, null)).contains(new Occasion(BOOKED, CountedFrom.DUE_DATE));
    }

    @Test
    void aBookingThatPassedIsNoneAnyMoreFromTheFourthDayOn() {
        var booking = new Occasion(BOOKED, CountedFrom.BOOKING);

        assertThat(Occasion.of(BOOKED.plusDays(3), null, BOOKED)).contains(booking);
        assertThat(booking.passedOn()).contains(BOOKED.plusDays(4));
        assertThat(Occasion.of(BOOKED.plusDays(4), null, BOOKED)).isEmpty();
        assertThat(new Occasion(BOOKED, CountedFrom.DUE_DATE).passedOn()).isEmpty();
    }

    @Test
    void itIsPreparedBeforeTheEighteenthBirthdayAndFromTheDayOnWhichTheCouncilIsLive() {
        var review = new Occasion(BOOKED, CountedFrom.DUE_DATE);

        assertThat(review.isPrepared(null, null)).isTrue();
        assertThat(review.isPrepared(LocalDate.parse("2006-04-11"), BOOKED)).isTrue();
        assertThat(review.isPrepared(LocalDate.parse("2006-04-10"), BOOKED)).isFalse();
        assertThat(review.isPrepared(LocalDate.parse("2006-04-11"), BOOKED.plusDays(1)))
                .isFalse();
    }
}
