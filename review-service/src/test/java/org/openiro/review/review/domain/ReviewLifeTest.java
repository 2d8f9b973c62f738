package org.openiro.review.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.review.domain.ReviewCommand.ADJOURN;
import static org.openiro.review.review.domain.ReviewCommand.AMEND;
import static org.openiro.review.review.domain.ReviewCommand.CANCEL;
import static org.openiro.review.review.domain.ReviewCommand.HOLD;
import static org.openiro.review.review.domain.ReviewCommand.OPEN;
import static org.openiro.review.review.domain.ReviewCommand.REBOOK;
import static org.openiro.review.review.domain.ReviewCommand.RECORD_IN_ERROR;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openiro.review.review.domain.ReviewLife.Step.NotAllowed;
import org.openiro.review.review.domain.ReviewLife.Step.Taken;

class ReviewLifeTest {

    private static final Map<ReviewStatus, List<ReviewCommand>> ALLOWED = Map.of(
            ReviewStatus.BOOKED, List.of(REBOOK, OPEN, HOLD, CANCEL),
            ReviewStatus.OPENED, List.of(ADJOURN, HOLD, CANCEL, RECORD_IN_ERROR),
            ReviewStatus.ADJOURNED, List.of(REBOOK, ADJOURN, HOLD, CANCEL, RECORD_IN_ERROR),
            ReviewStatus.HELD, List.of(AMEND, RECORD_IN_ERROR),
            ReviewStatus.CANCELLED, List.of(),
            ReviewStatus.RECORDED_IN_ERROR, List.of());

    @Test
    void everyStateAllowsItsCommandsAndSaysSoWhenItRefusesAnother() {
        for (var from : ReviewStatus.values()) {
            assertThat(ReviewLife.allowed(from)).as(from.name()).isEqualTo(ALLOWED.get(from));
            Arrays.stream(ReviewCommand.values())
                    .filter(command -> !ALLOWED.get(from).contains(command))
                    .forEach(command -> assertThat(ReviewLife.step(from, command))
                            .as("%s %s", from, command)
                            .isEqualTo(new NotAllowed(from, ALLOWED.get(from))));
        }
    }

    @Test
    void aReviewComesFromItsBookingToItsRecordAndAMovedBookingStaysWhatItWas() {
        assertThat(ReviewLife.step(ReviewStatus.BOOKED, REBOOK)).isEqualTo(new Taken(ReviewStatus.BOOKED));
        assertThat(ReviewLife.step(ReviewStatus.BOOKED, OPEN)).isEqualTo(new Taken(ReviewStatus.OPENED));
        assertThat(ReviewLife.step(ReviewStatus.OPENED, ADJOURN)).isEqualTo(new Taken(ReviewStatus.ADJOURNED));
        assertThat(ReviewLife.step(ReviewStatus.ADJOURNED, REBOOK)).isEqualTo(new Taken(ReviewStatus.ADJOURNED));
        assertThat(ReviewLife.step(ReviewStatus.ADJOURNED, ADJOURN)).isEqualTo(new Taken(ReviewStatus.ADJOURNED));
        assertThat(ReviewLife.step(ReviewStatus.HELD, AMEND)).isEqualTo(new Taken(ReviewStatus.HELD));
        for (var from : List.of(ReviewStatus.BOOKED, ReviewStatus.OPENED, ReviewStatus.ADJOURNED)) {
            assertThat(ReviewLife.step(from, HOLD)).isEqualTo(new Taken(ReviewStatus.HELD));
            assertThat(ReviewLife.step(from, CANCEL)).isEqualTo(new Taken(ReviewStatus.CANCELLED));
        }
        for (var from : List.of(ReviewStatus.OPENED, ReviewStatus.ADJOURNED, ReviewStatus.HELD)) {
            assertThat(ReviewLife.step(from, RECORD_IN_ERROR)).isEqualTo(new Taken(ReviewStatus.RECORDED_IN_ERROR));
        }
    }

    @Test
    void whatIsBookedOpenedOrAdjournedIsUnderWay() {
        assertThat(ReviewStatus.values())
                .filteredOn(ReviewStatus::underWay)
                .containsExactly(ReviewStatus.BOOKED, ReviewStatus.OPENED, ReviewStatus.ADJOURNED);
    }
}
