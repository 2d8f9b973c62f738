package org.openiro.review.timeliness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
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
    void nobodyIsAlertedOfWhatWasDueBeforeHistoryBegins() {
        var days = new CouncilDays(TODAY, null);

        assertThat(days.alertsOf(TODAY)).isTrue();
        assertThat(days.alertsOf(TODAY.minusDays(1))).isFalse();
        assertThat(CouncilDays.NONE.alertsOf(TODAY.minusYears(20))).isTrue();
    }

    @Test
    void ofTwoDaysFromWhichOnPeopleAreAlertedTheLaterCounts() {
        var days = new CouncilDays(TODAY, null);

        assertThat(days.alertsFrom(null)).isEqualTo(TODAY);
        assertThat(days.alertsFrom(TODAY.minusDays(1))).isEqualTo(TODAY);
        assertThat(days.alertsFrom(TODAY.plusDays(1))).isEqualTo(TODAY.plusDays(1));
        assertThat(CouncilDays.NONE.alertsFrom(null)).isNull();
        assertThat(CouncilDays.NONE.alertsFrom(TODAY)).isEqualTo(TODAY);
    }

    @Test
    void historyHidesWhatWasDueBeforeItUnlessOneIsKnownThatWasHeldByThen() {
        var days = new CouncilDays(TODAY, null);
        var due = TODAY.minusDays(1);

        assertThat(days.hides(due, List.of())).isTrue();
        assertThat(days.hides(due, List.of(TODAY))).isTrue();
        assertThat(days.hides(due, List.of(due, TODAY))).isFalse();
        assertThat(days.hides(TODAY, List.of())).isFalse();
        assertThat(CouncilDays.NONE.hides(due, List.of())).isFalse();
    }

    @Test
    void fromWhenReviewsAreJudgedMayLieAhead() {
        assertThat(new CouncilDays(null, TODAY.plusYears(1)).refusals(TODAY)).isEmpty();
        assertThat(CouncilDays.NONE.refusals(TODAY)).isEmpty();
    }
}
