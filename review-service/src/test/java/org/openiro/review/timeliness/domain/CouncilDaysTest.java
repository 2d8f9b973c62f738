package org.openiro.review.timeliness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openiro.review.refusal.domain.Refusal;

class CouncilDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    @Test
    void historyBeginsTodayAtTheLatest() {
        assertThat(new CouncilDays(TODAY, null).refusals(TODAY)).isEmpty();
        assertThat(new CouncilDays(TODAY.plusDays(1), null).refusals(TODAY))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("historyFrom", "after-today"));
    }

    @Test
    void fromWhenReviewsAreJudgedMayLieAhead() {
        assertThat(new CouncilDays(null, TODAY.plusYears(1)).refusals(TODAY)).isEmpty();
        assertThat(CouncilDays.NONE.refusals(TODAY)).isEmpty();
    }
}
