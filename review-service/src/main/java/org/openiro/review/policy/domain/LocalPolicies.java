package org.openiro.review.policy.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of a child's reviews beyond the law: the council's policies and the dates to which an IRO brought one
 * forward. Of those that concern a review the earliest counts.
 */
public record LocalPolicies(List<LocalPolicy> all, List<BroughtForward> broughtForward) {

    public LocalPolicies {
        all = List.copyOf(all);
        broughtForward = List.copyOf(broughtForward);
    }

    /** The policies of a council. */
    public LocalPolicies(List<LocalPolicy> all) {
        this(all, List.of());
    }

    /** The same, with what one child's IRO decided. */
    public LocalPolicies with(List<BroughtForward> decided) {
        return new LocalPolicies(all, decided);
    }

    /** A local due date, and the policy or the trigger behind it. */
    public record LocalDue(
            LocalDate on, @Nullable UUID policyId, @Nullable UUID triggerId) {

        LocalDue notAfter(LocalDate day) {
            return on.isAfter(day) ? new LocalDue(day, policyId, triggerId) : this;
        }
    }

    /** Never later than the statutory date: a policy that would come to a later one only confirms it. */
    public Optional<LocalDue> dueOn(PolicyFacts facts, LocalDate statutoryDueOn) {
        var byPolicy = all.stream()
                .flatMap(policy -> policy.dueOn(facts).map(on -> new LocalDue(on, policy.id(), null)).stream());
        var byDecision = broughtForward.stream()
                .filter(each -> each.concerns(facts))
                .map(each -> new LocalDue(each.reviewBy(), null, each.triggerId()));
        // Among equal dates always the same one, so that following again changes nothing.
        return Stream.concat(byPolicy, byDecision)
                .min(Comparator.comparing(LocalDue::on)
                        .thenComparing(due -> String.valueOf(due.policyId()) + due.triggerId()))
                .map(due -> due.notAfter(statutoryDueOn));
    }
}
