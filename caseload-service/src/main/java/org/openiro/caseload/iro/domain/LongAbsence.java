package org.openiro.caseload.iro.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * An absence of more than 20 working days leaves an IRO out of the available FTE on each of its days (definitions,
 * "Caseload on D"); one of exactly 20 does not. Absences with no working day between them are one. An absence without an
 * end has lasted up to and including today, whatever day is asked about.
 */
public record LongAbsence(WorkingDays workingDays, LocalDate today) {

    private static final int MORE_THAN = 20;

    public boolean coversOn(List<Span> absences, LocalDate day) {
        return joined(absences).stream().filter(absence -> absence.holdsOn(day)).anyMatch(this::longerThanLimit);
    }

    private boolean longerThanLimit(Span absence) {
        LocalDate end = absence.to() == null ? today.plusDays(1) : absence.to();
        return absence.from()
                        .datesUntil(end)
                        .filter(this::working)
                        .limit(MORE_THAN + 1L)
                        .count()
                > MORE_THAN;
    }

    private List<Span> joined(List<Span> absences) {
        List<Span> joined = new ArrayList<>();
        for (Span next : absences.stream()
                .filter(absence -> !absence.empty())
                .sorted(Comparator.comparing(Span::from))
                .toList()) {
            if (!joined.isEmpty() && follows(joined.getLast(), next)) {
                joined.add(join(joined.removeLast(), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean follows(Span earlier, Span next) {
        return earlier.to() == null
                || !next.from().isAfter(earlier.to())
                || earlier.to().datesUntil(next.from()).noneMatch(this::working);
    }

    /** Plans may reach beyond the published bank holidays: there each weekday counts, as on most it will. */
    private boolean working(LocalDate day) {
        try {
            return workingDays.isWorkingDay(day);
        } catch (CalendarNotKnown unknown) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }
    }

    private static Span join(Span earlier, Span next) {
        LocalDate end = earlier.to() == null || next.to() == null
                ? null
                : (earlier.to().isAfter(next.to()) ? earlier.to() : next.to());
        return new Span(earlier.from(), end);
    }
}
