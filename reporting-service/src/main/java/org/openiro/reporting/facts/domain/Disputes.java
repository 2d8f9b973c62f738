package org.openiro.reporting.facts.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What counts although a source denies it, until somebody settles it.
 *
 * @param reviews that were held as people say
 * @param obligations that such a review discharged
 */
public record Disputes(Set<UUID> reviews, Set<UUID> obligations) {

    public static final Disputes NONE = new Disputes(Set.of(), Set.of());

    public Disputes {
        reviews = Set.copyOf(reviews);
        obligations = Set.copyOf(obligations);
    }

    public boolean about(HeldReview review) {
        return reviews.contains(review.reviewId());
    }

    public boolean about(Obligation obligation) {
        return obligations.contains(obligation.obligationId());
    }
}
