package org.openiro.caseload.child.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openiro.caseload.dates.domain.Span;

/**
 * A child's time in care, as far as a caseload depends on it.
 *
 * @param shortBreaks the days on which an agreed series of short breaks (legal status V3 or V4) was in force
 */
public record LookedAfterChild(UUID id, List<PeriodOfCare> periodsOfCare, List<Span> shortBreaks) {

    public LookedAfterChild {
        periodsOfCare = List.copyOf(periodsOfCare);
        shortBreaks = List.copyOf(shortBreaks);
    }

    /** Looked after on D: started on or before D and not ended, or ended after D. */
    public boolean lookedAfterOn(LocalDate day) {
        return periodOn(day).isPresent();
    }

    public Optional<PeriodOfCare> periodOn(LocalDate day) {
        return periodsOfCare.stream()
                .filter(period -> period.span().holdsOn(day))
                .min(Comparator.comparing(period -> period.span().from()));
    }

    public boolean inShortBreaksOn(LocalDate day) {
        return shortBreaks.stream().anyMatch(agreed -> agreed.holdsOn(day)) && lookedAfterOn(day);
    }
}
