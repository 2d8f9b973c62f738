package org.openiro.review.policy.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A council's own standard for when reviews are held, with the time for which it counts (LOCAL in the domain reference). It
 * counts for what begins while it is in force: an interval under way when it begins or ends keeps the standard that it began
 * with. The first day is inside, the last outside.
 */
public record LocalPolicy(
        UUID id, LocalLimit limit, LocalDate from, @Nullable LocalDate until) {

    /** By when this council wants the review; empty where the policy says nothing of it. */
    public Optional<LocalDate> dueOn(PolicyFacts facts) {
        return limit.counted(facts).filter(each -> inForceOn(each.from())).map(LocalLimit.Counted::dueOn);
    }

    private boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
