package org.openiro.review.preparation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a due date is counted from beside a booking stands in the worked cases. */
class OccasionTest {

    private static final LocalDate BOOKED = LocalDate.parse("2024-04-10");

    @Test
    void whereNoDueDateCanBeDerivedABookingStandsAlone() {
        assertThat(Occasion.of(null, BOOKED)).contains(new Occasion(BOOKED, CountedFrom.BOOKING));
    }

    @Test
    void withNeitherNothingIsPrepared() {
        assertThat(Occasion.of(null, null)).isEmpty();
    }

    @Test
    void aReviewBookedForItsDueDateIsCountedFromTheBooking() {
        assertThat(Occasion.of(BOOKED, BOOKED)).contains(new Occasion(BOOKED, CountedFrom.BOOKING));
        assertThat(Occasion.of(BOOKED.minusDays(1), BOOKED))
                .contains(new Occasion(BOOKED.minusDays(1), CountedFrom.DUE_DATE));
        assertThat(Occasion.of(BOOKED, null)).contains(new Occasion(BOOKED, CountedFrom.DUE_DATE));
    }
}
