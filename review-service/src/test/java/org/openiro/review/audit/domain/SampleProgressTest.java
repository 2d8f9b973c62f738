package org.openiro.review.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.audit.domain.DrawnState.AUDITED;
import static org.openiro.review.audit.domain.DrawnState.AUDITED_OTHERWISE;
import static org.openiro.review.audit.domain.DrawnState.NOT_STANDING;
import static org.openiro.review.audit.domain.DrawnState.OUTSTANDING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleProgressTest {

    @ParameterizedTest(name = "stands {0}, audited {1}, for the sample {2}: {3}")
    @CsvSource({
        "true, true, true, AUDITED",
        "true, true, false, AUDITED_OTHERWISE",
        "true, false, true, OUTSTANDING",
        "true, false, false, OUTSTANDING",
        "false, true, true, NOT_STANDING",
        "false, false, false, NOT_STANDING"
    })
    void whatBecameOfADrawnReview(boolean stands, boolean audited, boolean forTheSample, DrawnState state) {
        assertThat(DrawnState.of(stands, audited, forTheSample)).isEqualTo(state);
    }

    @Test
    void whatWasDrawnIsAuditedOrNotOrCannotBeAny() {
        var states = List.of(
                AUDITED,
                AUDITED,
                AUDITED,
                AUDITED_OTHERWISE,
                NOT_STANDING,
                NOT_STANDING,
                OUTSTANDING,
                OUTSTANDING,
                OUTSTANDING,
                OUTSTANDING);

        assertThat(SampleProgress.of(12, states)).isEqualTo(new SampleProgress(12, 3, 1, 2, 2, 4));
        assertThat(SampleProgress.of(10, states)).isEqualTo(new SampleProgress(10, 3, 1, 2, 0, 4));
        assertThat(SampleProgress.of(1, List.of())).isEqualTo(new SampleProgress(1, 0, 0, 0, 1, 0));
    }
}
