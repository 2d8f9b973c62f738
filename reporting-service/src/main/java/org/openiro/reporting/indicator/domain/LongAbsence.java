package org.openiro.reporting.indicator.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.Span;

/**
 * An absence of more than 20 working days leaves an IRO out of the available FTE on each of its days; one of exactly 20
 * does not. Absences with no working day between them are one, and one that is going on has lasted to the day as at which
 * figures are drawn up.
 */
record LongAbsence(WorkingDays workingDays, LocalDate asAt) {

    private static final int MORE_THAN = 20;

    boolean coversOn(List<Span> absences, LocalDate day) {
        return joined(absences).stream().filter(absence -> absence.covers(day)).anyMatch(this::longerThanLimit);
    }

    private boolean longerThanLimit(Span absence) {
        LocalDate end = absence.until() == null ? asAt.plusDays(1) : absence.until();
        return end.isAfter(absence.from())
                && absence.from()
                                .datesUntil(end)
                                .filter(this::working)
                                .limit(MORE_THAN + 1L)
                                .count()
                        > MORE_THAN;
    }

    private List<Span> joined(List<Span> absences) {
        List<Span> joined = new ArrayList<>();
        for (Span next :
                absences.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (!joined.isEmpty() && follows(joined.getLast(), next)) {
                joined.add(join(joined.removeLast(), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean follows(Span earlier, Span next) {
        return earlier.until() == null
                || !next.from().isAfter(earlier.until())
                || earlier.until().datesUntil(next.from()).noneMatch(this::working);
    }

    private static Span join(Span earlier, Span next) {
        LocalDate first = earlier.until();
        LocalDate second = next.until();
        LocalDate end = first == null || second == null ? null : (first.isAfter(second) ? first : second);
        return new Span(earlier.from(), end);
    }

    /** Plans may reach beyond the published bank holidays: there each weekday counts, as on most it will. */
    private boolean working(LocalDate day) {
        try {
            return workingDays.isWorkingDay(day);
        } catch (CalendarNotKnown unknown) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }
    }
}
