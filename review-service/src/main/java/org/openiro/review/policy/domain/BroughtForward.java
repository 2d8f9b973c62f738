package org.openiro.review.policy.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A date by which the IRO decided to hold a review earlier than it is due. It concerns the review that was required on the
 * day of the decision; a review held on that day is the one that it was about.
 */
public record BroughtForward(UUID triggerId, LocalDate decidedOn, LocalDate reviewBy) {

    boolean concerns(PolicyFacts facts) {
        return !decidedOn.isBefore(facts.openFrom())
                && (facts.openUntil() == null || !decidedOn.isAfter(facts.openUntil()));
    }
}
