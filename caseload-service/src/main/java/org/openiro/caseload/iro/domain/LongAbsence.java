package org.openiro.caseload.iro.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.openiro.caseload.dates.domain.Span;

/**
 * An absence of more than 20 working days leaves an IRO out of the available FTE on each of its days (definitions,
 * "Caseload on D"); one of exactly 20 does not. Absences with no working day between them are one. An absence without an
 * end has lasted up to and including the day that is asked about.
 */
public record LongAbsence(Predicate<LocalDate> workingDay) {

    private static final int MORE_THAN = 20;

    public boolean coversOn(List<Span> absences, LocalDate day) {
        return joined(absences).stream()
                .filter(absence -> absence.holdsOn(day))
                .anyMatch(absence -> longerThanLimit(absence, day));
    }

    private boolean longerThanLimit(Span absence, LocalDate day) {
        LocalDate end = absence.to() == null ? day.plusDays(1) : absence.to();
        return absence.from()
                        .datesUntil(end)
                        .filter(workingDay)
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
                || earlier.to().datesUntil(next.from()).noneMatch(workingDay);
    }

    private static Span join(Span earlier, Span next) {
        LocalDate end = earlier.to() == null || next.to() == null
                ? null
                : (earlier.to().isAfter(next.to()) ? earlier.to() : next.to());
        return new Span(earlier.from(), end);
    }
}
