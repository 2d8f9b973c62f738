package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.TeamEntry.PolicySet;
import org.openiro.simulator.ledger.TriggerEntry.TriggerDecided;
import org.openiro.simulator.ledger.TriggerEntry.TriggerWithdrawn;

/**
 * By when a review that is required next is wanted: by law, by the council's standard for young children, or by the day for
 * which its IRO brought it forward, whichever is the earliest.
 */
final class LocalDueDates {

    private final List<PolicySet> policies;
    private final Map<String, List<TriggerDecided>> broughtForward;

    LocalDueDates(Noted noted) {
        this.policies = noted.of(PolicySet.class).toList();
        Set<String> withdrawn = noted.of(TriggerWithdrawn.class)
                .map(TriggerWithdrawn::triggerId)
                .collect(toSet());
        this.broughtForward = noted.of(TriggerDecided.class)
                .filter(decided -> decided.reviewBy() != null && !withdrawn.contains(decided.triggerId()))
                .collect(groupingBy(decided -> noted.child(decided.person())));
    }

    /** The standard leaves the first review to the law. */
    LocalDate of(Duty open) {
        Child child = open.child();
        LocalDate due = open.due().on();
        LocalDate reviewed = open.reviewed();
        for (PolicySet policy : policies) {
            if (reviewed != null
                    && !open.due().shortBreak()
                    && !reviewed.isBefore(policy.on())
                    && under(policy.underAge(), child, reviewed)) {
                due = earlier(due, reviewed.plusMonths(policy.everyMonths()));
            }
        }
        for (TriggerDecided decided : broughtForward.getOrDefault(child.person(), List.of())) {
            if (!decided.on().isBefore(open.requiredFrom())) {
                due = earlier(due, decided.reviewBy());
            }
        }
        return due;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private static boolean under(int age, Child child, LocalDate day) {
        return child.born() != null && Period.between(child.born(), day).getYears() < age;
    }
}
