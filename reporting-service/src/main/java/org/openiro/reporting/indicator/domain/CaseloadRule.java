package org.openiro.reporting.indicator.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.Allocation;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.domain.Iro;
import org.openiro.reporting.facts.domain.LookedAfterChild;

/** Counts the caseload on a day. Only a main allocation counts; cover does not make a child somebody's case. */
final class CaseloadRule {

    private final LongAbsence longAbsence;

    CaseloadRule(WorkingDays workingDays, LocalDate asAt) {
        this.longAbsence = new LongAbsence(workingDays, asAt);
    }

    Caseload on(LocalDate day, Facts facts) {
        List<Allocation> current = facts.allocations().stream()
                .filter(allocation -> allocation.main() && allocation.span().covers(day))
                .toList();
        Set<UUID> allocatedChildren = current.stream().map(Allocation::childId).collect(Collectors.toSet());
        List<LookedAfterChild> lookedAfter = facts.children().stream()
                .filter(child -> child.lookedAfterOn(day))
                .toList();
        Set<UUID> inCare = lookedAfter.stream().map(LookedAfterChild::childId).collect(Collectors.toSet());
        Set<UUID> holders = current.stream()
                .filter(allocation -> inCare.contains(allocation.childId()))
                .map(Allocation::iroId)
                .collect(Collectors.toSet());
        long allocated = lookedAfter.stream()
                .filter(child -> allocatedChildren.contains(child.childId()))
                .count();
        return new Caseload(
                day,
                allocated,
                lookedAfter.size() - allocated,
                lookedAfter.stream().filter(child -> child.inShortBreaksOn(day)).count(),
                fte(facts.iros(), day, iro -> true),
                fte(facts.iros(), day, iro -> !longAbsence.coversOn(iro.absences(), day)),
                facts.iros().stream()
                        .filter(iro -> iro.hoursUnknownOn(day, holders.contains(iro.iroId())))
                        .count());
    }

    private static BigDecimal fte(List<Iro> iros, LocalDate day, Predicate<Iro> counted) {
        return iros.stream().filter(counted).map(iro -> iro.filledFteOn(day)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
