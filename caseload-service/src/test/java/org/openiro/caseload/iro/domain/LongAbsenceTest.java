package org.openiro.caseload.iro.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.platform.workingdays.WorkingDays;

class LongAbsenceTest {

    /** Over Christmas 2024: 25, 26 December and 1 January are no working days. */
    private static final LocalDate FROM = LocalDate.of(2024, 12, 9);

    private final LongAbsence longAbsence = new LongAbsence(WorkingDays.shipped(), LocalDate.of(2025, 6, 2));

    @Test
    void bankHolidaysDoNotLengthenAnAbsence() {
        // 9 December to 8 January: 23 weekdays less three bank holidays are 20 working days
        assertThat(covers(new Span(FROM, LocalDate.of(2025, 1, 9)))).isFalse();
        assertThat(covers(new Span(FROM, LocalDate.of(2025, 1, 10)))).isTrue();
    }

    @Test
    void absencesWithAWorkingDayBetweenThemStandApart() {
        Span first = new Span(FROM, LocalDate.of(2024, 12, 20));
        Span afterADayAtWork = new Span(LocalDate.of(2024, 12, 21), LocalDate.of(2025, 1, 13));

        assertThat(longAbsence.coversOn(List.of(first, afterADayAtWork), FROM)).isFalse();
    }

    @Test
    void aShorterAbsenceInsideALongOneEndsNothing() {
        Span all = new Span(FROM, LocalDate.of(2025, 1, 31));
        Span inside = new Span(FROM.plusDays(1), FROM.plusDays(3));

        assertThat(longAbsence.coversOn(List.of(inside, all), LocalDate.of(2025, 1, 30)))
                .isTrue();
    }

    @Test
    void anAbsenceWithoutAnEndHasLastedToToday() {
        // 5 and 26 May are bank holidays: from 2 May to 2 June there are 20 working days, from 1 May 21
        assertThat(longAbsence.coversOn(List.of(Span.from(LocalDate.of(2025, 5, 2))), LocalDate.of(2025, 5, 2)))
                .isFalse();
        assertThat(longAbsence.coversOn(List.of(Span.from(LocalDate.of(2025, 5, 1))), LocalDate.of(2025, 5, 2)))
                .isTrue();
    }

    @Test
    void plansBeyondThePublishedBankHolidaysCountByWeekdays() {
        Span planned = new Span(LocalDate.of(2027, 12, 20), LocalDate.of(2028, 3, 1));

        assertThat(longAbsence.coversOn(List.of(planned), LocalDate.of(2027, 12, 20)))
                .isTrue();
    }

    private boolean covers(Span absence) {
        return longAbsence.coversOn(List.of(absence), FROM);
    }
}
