package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.review.review.domain.ReviewStatus;

/** A source took back that a review was completed on 9 February 2024. */
class WithdrawnBySourceTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 2, 1);
    private static final LocalDate COMPLETED = LocalDate.of(2024, 2, 9);
    private static final LocalDate BOOKED = LocalDate.of(2024, 2, 12);

    private final UUID childId = UUID.randomUUID();

    @Test
    void oneThatPeopleHadBookedIsBookedAgainWithoutTheOpeningThatTheSourceTold() {
        var review = Review.booked(childId, BOOKED, null, "iro-003");
        review.completedAsTold(COMPLETED);
        review.openedOn(OPENED);

        review.withdrawnBySource();

        assertThat(review.status()).isEqualTo(ReviewStatus.BOOKED);
        assertThat(review.meetings().bookedFor()).isEqualTo(BOOKED);
        assertThat(review.openedOn()).isNull();
        assertThat(review.completedOn()).isNull();
        assertThat(review.source()).isEqualTo(Source.PERSON);
        assertThat(review.end()).isEqualTo(ReviewEnd.NONE);
    }

    @Test
    void oneThatPeopleHadOpenedIsOpenedAgain() {
        var review = Review.unbooked(childId);
        review.comes(ReviewStatus.OPENED, ReviewMeetings.NONE.opened(OPENED).toComplete(LocalDate.of(2024, 2, 29)));
        review.completedAsTold(COMPLETED);

        review.withdrawnBySource();

        assertThat(review.status()).isEqualTo(ReviewStatus.OPENED);
        assertThat(review.openedOn()).isEqualTo(OPENED);
        assertThat(review.completedOn()).isNull();
    }

    @Test
    void oneThatTheSourceAloneToldOfIsCancelled() {
        var review = Review.told(childId, COMPLETED);
        review.openedOn(OPENED);

        review.withdrawnBySource();

        assertThat(review.status()).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(review.completedOn()).isEqualTo(COMPLETED);
        assertThat(review.end().withdrawn()).isTrue();
    }
}
