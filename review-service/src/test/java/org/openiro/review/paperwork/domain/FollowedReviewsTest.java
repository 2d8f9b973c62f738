package org.openiro.review.paperwork.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FollowedReviewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void aStatutoryReviewIsFollowedFromTheCouncilsDayOn() {
        var reviews = new FollowedReviews(DAY, null);

        assertThat(reviews.includes(DAY.minusDays(1), true)).isFalse();
        assertThat(reviews.includes(DAY, true)).isTrue();
        assertThat(reviews.includes(DAY.plusYears(1), true)).isTrue();
    }

    @Test
    void aReviewThatIsNotStatutoryIsFollowedOnNoDay() {
        assertThat(new FollowedReviews(DAY, null).includes(DAY, false)).isFalse();
    }

    @Test
    void theLaterOfTheDayOnWhichItBeganAndThatWhichTheCouncilNamedCounts() {
        var named = DAY.plusDays(1);
        assertThat(new FollowedReviews(DAY, named).completedFrom()).isEqualTo(named);
        assertThat(new FollowedReviews(named, DAY).completedFrom()).isEqualTo(named);
        assertThat(new FollowedReviews(DAY, DAY).completedFrom()).isEqualTo(DAY);
    }

    @Test
    void ofACouncilWithoutADayNothingIsFollowed() {
        assertThat(new FollowedReviews(null, null).includes(DAY, true)).isFalse();
        assertThat(new FollowedReviews(null, DAY).includes(DAY, true)).isFalse();
    }
}
