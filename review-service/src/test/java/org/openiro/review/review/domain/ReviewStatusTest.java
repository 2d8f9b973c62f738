package org.openiro.review.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewStatusTest {

    @ParameterizedTest
    @CsvSource({
        "BOOKED, BOOKED",
        "OPENED, BOOKED",
        "ADJOURNED, BOOKED",
        "HELD, HELD",
        "CANCELLED, CANCELLED",
        "RECORDED_IN_ERROR, CANCELLED"
    })
    void whatIsKeptIsOneOfTheThreeThatEveryReplicaReads(ReviewStatus status, ReviewStatus kept) {
        assertThat(status.kept()).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0}, opened {1}, adjourned {2}, in error {3}: {4}")
    @CsvSource({
        "BOOKED, false, false, false, BOOKED",
        "BOOKED, true, false, false, OPENED",
        "BOOKED, true, true, false, ADJOURNED",
        "BOOKED, false, true, false, ADJOURNED",
        "CANCELLED, true, true, false, CANCELLED",
        "CANCELLED, true, false, true, RECORDED_IN_ERROR",
        "HELD, true, true, true, HELD"
    })
    void theDatesBesideItTellTheRest(
            ReviewStatus kept, boolean opened, boolean adjourned, boolean inError, ReviewStatus status) {
        assertThat(ReviewStatus.of(kept, opened, adjourned, inError)).isEqualTo(status);
    }
}
