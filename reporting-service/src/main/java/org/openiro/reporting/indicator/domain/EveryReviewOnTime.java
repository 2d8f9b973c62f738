package org.openiro.reporting.indicator.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.LookedAfterChild;
import org.openiro.reporting.facts.domain.Obligation;

/**
 * Children looked after on the last day and for twenty working days by then, with an obligation due in the period: the
 * share of them without any that is late, overdue or missed. One late review makes the child late; a child in agreed
 * short breaks on the last day is no child of the headline. Our own measure.
 */
final class EveryReviewOnTime {

    private static final int SETTLED_AFTER_WORKING_DAYS = 20;

    private final WorkingDays workingDays;
    private final TimelinessRule rule;

    EveryReviewOnTime(WorkingDays workingDays, TimelinessRule rule) {
        this.workingDays = workingDays;
        this.rule = rule;
    }

    Share of(List<LookedAfterChild> children, List<Obligation> dueInPeriod, LocalDate lastDay) {
        Map<UUID, List<Obligation>> byChild = dueInPeriod.stream().collect(Collectors.groupingBy(Obligation::childId));
        List<List<Obligation>> base = children.stream()
                .filter(child -> byChild.containsKey(child.childId()))
                .filter(child -> settledOn(child, lastDay) && !child.inShortBreaksOn(lastDay))
                .map(child -> byChild.getOrDefault(child.childId(), List.of()))
                .toList();
        long kept = base.stream()
                .filter(obligations -> obligations.stream()
                        .noneMatch(each -> rule.ofObligation(each).failed()))
                .count();
        return new Share(kept, base.size());
    }

    private boolean settledOn(LookedAfterChild child, LocalDate lastDay) {
        return child.periodOn(lastDay)
                .filter(period -> settled(period.startedOn(), lastDay))
                .isPresent();
    }

    /** Where the calendar does not reach, forty days are taken for twenty working days. */
    private boolean settled(LocalDate startedOn, LocalDate lastDay) {
        try {
            return workingDays.between(startedOn, lastDay) >= SETTLED_AFTER_WORKING_DAYS;
        } catch (CalendarNotKnown unknown) {
            return !startedOn.plusDays(2L * SETTLED_AFTER_WORKING_DAYS).isAfter(lastDay);
        }
    }
}
