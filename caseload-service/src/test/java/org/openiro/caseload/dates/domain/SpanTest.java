package org.openiro.caseload.dates.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Span THREE_DAYS = new Span(DAY, DAY.plusDays(3));

    @Test
    void holdsFromItsFirstDayToTheDayBeforeItsEnd() {
        assertThat(THREE_DAYS.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(THREE_DAYS.holdsOn(DAY)).isTrue();
        assertThat(THREE_DAYS.holdsOn(DAY.plusDays(2))).isTrue();
        assertThat(THREE_DAYS.holdsOn(DAY.plusDays(3))).isFalse();
    }

    @Test
    void withoutAnEndItHoldsForEver() {
        assertThat(Span.from(DAY).holdsOn(DAY.plusYears(50))).isTrue();
    }

    @Test
    void neverHoldsWhenItEndsOnTheDayItBegins() {
        Span never = new Span(DAY, DAY);

        assertThat(never.empty()).isTrue();
        assertThat(never.holdsOn(DAY)).isFalse();
        assertThat(never.overlaps(Span.from(DAY))).isFalse();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(DAY, DAY.minusDays(1)));
    }

    @Test
    void overlapsWhatBeginsBeforeItsEndAndNotWhatBeginsOnIt() {
        assertThat(THREE_DAYS.overlaps(Span.from(DAY.plusDays(2)))).isTrue();
        assertThat(THREE_DAYS.overlaps(Span.from(DAY.plusDays(3)))).isFalse();
        assertThat(THREE_DAYS.overlaps(new Span(DAY.minusDays(5), DAY))).isFalse();
        assertThat(THREE_DAYS.overlaps(new Span(DAY.minusDays(5), DAY.plusDays(1))))
                .isTrue();
    }

    @Test
    void isCutButNeverLengthened() {
        assertThat(Span.from(DAY).endedBy(DAY.plusDays(3))).isEqualTo(THREE_DAYS);
        assertThat(THREE_DAYS.endedBy(DAY.plusDays(9))).isEqualTo(THREE_DAYS);
        assertThat(THREE_DAYS.endedBy(DAY.minusDays(9))).isEqualTo(new Span(DAY, DAY));
    }
}
