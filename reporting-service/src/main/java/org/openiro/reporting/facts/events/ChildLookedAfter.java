package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.LookedAfterChild;
import org.openiro.reporting.facts.domain.PeriodOfCare;
import org.openiro.reporting.facts.domain.Span;

/** The fields of {@code child-looked-after.v1} that figures need. */
record ChildLookedAfter(
        UUID childId,
        List<Period> periodsOfCare,
        List<Status> legalStatuses,
        @Nullable LocalDate diedOn) {

    /** Agreed series of short breaks: each episode recorded, or only the agreement. */
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    ChildLookedAfter {
        requireNonNull(childId);
        requireNonNull(periodsOfCare);
        requireNonNull(legalStatuses);
    }

    LookedAfterChild child() {
        return new LookedAfterChild(
                childId,
                periodsOfCare.stream().map(Period::period).toList(),
                legalStatuses.stream()
                        .filter(status -> SHORT_BREAKS.contains(status.code()))
                        .map(status -> new Span(status.from(), status.to()))
                        .toList(),
                diedOn);
    }

    record Period(
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable Boolean startKnown) {

        Period {
            requireNonNull(startedOn);
        }

        PeriodOfCare period() {
            return new PeriodOfCare(startedOn, endedOn, startKnown == null || startKnown);
        }
    }

    record Status(String code, LocalDate from, @Nullable LocalDate to) {

        Status {
            requireNonNull(code);
            requireNonNull(from);
        }
    }
}
