package org.openiro.reporting.indicator.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.Allocation;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.domain.Iro;
import org.openiro.reporting.facts.domain.LookedAfterChild;
import org.openiro.reporting.facts.domain.Span;

/** Counts the caseload on a day. Only a main allocation counts; cover does not make a child somebody's case. */
final class CaseloadRule {

    /** An absence longer than this leaves the IRO out of the available FTE. */
    private static final int LONG_ABSENCE_WORKING_DAYS = 20;

    private final WorkingDays workingDays;
    private final LocalDate asAt;

    CaseloadRule(WorkingDays workingDays, LocalDate asAt) {
        this.workingDays = workingDays;
        this.asAt = asAt;
    }

    Caseload on(LocalDate day, Facts facts) {
        List<Allocation> current = facts.allocations().stream()
                .filter(allocation -> allocation.main() && allocation.span().covers(day))
                .toList();
        Set<UUID> allocatedChildren = current.stream().map(Allocation::childId).collect(Collectors.toSet());
        Set<UUID> holders = current.stream().map(Allocation::iroId).collect(Collectors.toSet());
        List<LookedAfterChild> lookedAfter = facts.children().stream()
                .filter(child -> child.lookedAfterOn(day))
                .toList();
        long allocated = lookedAfter.stream()
                .filter(child -> allocatedChildren.contains(child.childId()))
                .count();
        return new Caseload(
                day,
                allocated,
                lookedAfter.size() - allocated,
                lookedAfter.stream().filter(child -> child.inShortBreaksOn(day)).count(),
                fte(facts.iros(), day, iro -> true),
                fte(facts.iros(), day, iro -> !longAbsentOn(iro, day)),
                facts.iros().stream()
                        .filter(iro -> iro.hoursUnknownOn(day, holders.contains(iro.iroId())))
                        .count());
    }

    private static BigDecimal fte(List<Iro> iros, LocalDate day, Predicate<Iro> counted) {
        return iros.stream().filter(counted).map(iro -> iro.filledFteOn(day)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean longAbsentOn(Iro iro, LocalDate day) {
        return iro.absences().stream().anyMatch(absence -> absence.covers(day) && isLong(absence));
    }

    /** Working days away, to the day before the return or, while it lasts, to today. */
    private boolean isLong(Span absence) {
        LocalDate lastDayAway = absence.until() == null ? asAt : absence.until().minusDays(1);
        try {
            return workingDays.between(absence.from().minusDays(1), lastDayAway) > LONG_ABSENCE_WORKING_DAYS;
        } catch (CalendarNotKnown unknown) {
            return lastDayAway.isAfter(absence.from().plusDays(2L * LONG_ABSENCE_WORKING_DAYS));
        }
    }
}
