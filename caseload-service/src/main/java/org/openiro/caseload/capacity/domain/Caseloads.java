package org.openiro.caseload.capacity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.openiro.caseload.child.domain.LookedAfterChild;
import org.openiro.caseload.iro.domain.Iro;
import org.openiro.caseload.iro.domain.LongAbsence;

/**
 * "Caseload on D" of the shared definitions: children looked after on D whose main allocation on D is this IRO. A child
 * whose care has ended counts for nobody, whether or not somebody has ended the allocation.
 */
public record Caseloads(LongAbsence longAbsence) {

    public CaseloadOn on(LocalDate day, Workforce workforce) {
        List<LookedAfterChild> children = workforce.children().stream()
                .filter(child -> child.lookedAfterOn(day))
                .toList();
        Map<UUID, UUID> iroOfChild = iroOfChildOn(day, workforce);
        Map<UUID, List<LookedAfterChild>> held = new HashMap<>();
        for (LookedAfterChild child : children) {
            UUID iro = iroOfChild.get(child.id());
            if (iro != null) {
                held.computeIfAbsent(iro, any -> new ArrayList<>()).add(child);
            }
        }
        List<IroCaseload> iros = workforce.iros().stream()
                .filter(iro -> iro.inPostOn(day) || held.containsKey(iro.id()))
                .map(iro -> of(iro, held.getOrDefault(iro.id(), List.of()), day))
                .toList();
        return new CaseloadOn(day, iros, team(day, workforce, children, held, iros));
    }

    private static Map<UUID, UUID> iroOfChildOn(LocalDate day, Workforce workforce) {
        Map<UUID, UUID> iroOfChild = new HashMap<>();
        workforce.allocations().stream()
                .filter(allocation -> allocation.span().holdsOn(day))
                .forEach(allocation -> iroOfChild.put(allocation.childId(), allocation.iroId()));
        return iroOfChild;
    }

    private IroCaseload of(Iro iro, List<LookedAfterChild> held, LocalDate day) {
        return new IroCaseload(
                iro.id(),
                held.size(),
                inShortBreaks(held, day),
                iro.filledFteOn(day),
                iro.fteKnownOn(day),
                longAbsence.coversOn(iro.absences(), day));
    }

    private static TeamCaseload team(
            LocalDate day,
            Workforce workforce,
            List<LookedAfterChild> children,
            Map<UUID, List<LookedAfterChild>> held,
            List<IroCaseload> iros) {
        int allocated = held.values().stream().mapToInt(List::size).sum();
        return new TeamCaseload(
                allocated,
                children.size() - allocated,
                inShortBreaks(children, day),
                sum(iros, IroCaseload::fte),
                sum(iros.stream().filter(iro -> !iro.longAbsence()).toList(), IroCaseload::fte),
                sum(workforce.iros(), iro -> iro.vacantFteOn(day)),
                (int) workforce.iros().stream()
                        .filter(iro -> !iro.vacant() && !iro.teamManager())
                        .filter(iro -> iro.inPostOn(day) || held.containsKey(iro.id()))
                        .filter(iro -> !iro.fteKnownOn(day))
                        .count());
    }

    private static int inShortBreaks(List<LookedAfterChild> children, LocalDate day) {
        return (int)
                children.stream().filter(child -> child.inShortBreaksOn(day)).count();
    }

    private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> fte) {
        return rows.stream().map(fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
