package org.openiro.reporting.facts.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child with the periods of care, and the agreed series of short breaks (V3, V4) that set it apart in every count. */
public record LookedAfterChild(
        UUID childId,
        List<PeriodOfCare> periodsOfCare,
        List<Span> shortBreaks,
        @Nullable LocalDate diedOn) {

    public LookedAfterChild {
        periodsOfCare = List.copyOf(periodsOfCare);
        shortBreaks = List.copyOf(shortBreaks);
    }

    /** The period of care that covers the day; a child who has died on or before it is in none. */
    public Optional<PeriodOfCare> periodOn(LocalDate day) {
        if (diedOn != null && !diedOn.isAfter(day)) {
            return Optional.empty();
        }
        return periodsOfCare.stream().filter(period -> period.covers(day)).findFirst();
    }

    public boolean lookedAfterOn(LocalDate day) {
        return periodOn(day).isPresent();
    }

    public boolean inShortBreaksOn(LocalDate day) {
        return shortBreaks.stream().anyMatch(agreed -> agreed.covers(day));
    }
}
