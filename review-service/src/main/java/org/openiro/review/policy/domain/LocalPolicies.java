package org.openiro.review.policy.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A council's policies together: of those that say something of a review the earliest date counts. */
public record LocalPolicies(List<LocalPolicy> all) {

    public static final LocalPolicies NONE = new LocalPolicies(List.of());

    public LocalPolicies {
        all = List.copyOf(all);
    }

    /** A local due date and the policy behind it. */
    public record LocalDue(LocalDate on, UUID policyId) {}

    /** Never later than the statutory date: a policy that would come to a later one only confirms it. */
    public Optional<LocalDue> dueOn(PolicyFacts facts, LocalDate statutoryDueOn) {
        return all.stream()
                .flatMap(policy -> policy.dueOn(facts).map(on -> new LocalDue(on, policy.id())).stream())
                .min(Comparator.comparing(LocalDue::on).thenComparing(LocalDue::policyId))
                .map(due -> due.on().isAfter(statutoryDueOn) ? new LocalDue(statutoryDueOn, due.policyId()) : due);
    }
}
