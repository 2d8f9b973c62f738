package org.openiro.review.paperwork.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FollowedReviewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final FollowedReviews FROM_DAY = new FollowedReviews(DAY);
    private static final FollowedReviews ALWAYS = new FollowedReviews(null);

    @Test
    void whatAPersonRecordedIsFollowedFromTheCouncilsDayOn() {
        assertThat(FROM_DAY.includes(DAY.minusDays(1), true, false)).isFalse();
        assertThat(FROM_DAY.includes(DAY, true, false)).isTrue();
        assertThat(ALWAYS.includes(DAY.minusYears(20), true, false)).isTrue();
    }

    @Test
    void whatASourceAloneToldOfIsNotFollowedOnAnyDay() {
        assertThat(FROM_DAY.includes(DAY, false, false)).isFalse();
        assertThat(ALWAYS.includes(DAY, false, false)).isFalse();
    }

    @Test
    void whateverHasAnEntryIsFollowed() {
        assertThat(FROM_DAY.includes(DAY.minusDays(1), true, true)).isTrue();
        assertThat(FROM_DAY.includes(DAY.minusDays(1), false, true)).isTrue();
        assertThat(ALWAYS.includes(DAY, false, true)).isTrue();
    }
}
