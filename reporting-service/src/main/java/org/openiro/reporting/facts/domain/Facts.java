package org.openiro.reporting.facts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one council's figures are reckoned from, with the time at which the newest of it was recorded.
 *
 * @param timelinessFrom reviews completed before this day are judged on the due date that their source recorded, where it told
 *     one; null where the council has set none
 */
public record Facts(
        List<LookedAfterChild> children,
        List<Obligation> obligations,
        List<HeldReview> reviews,
        Disputes disputes,
        List<Iro> iros,
        List<Allocation> allocations,
        List<Concern> concerns,
        @Nullable LocalDate timelinessFrom,
        @Nullable Instant upTo) {

    public Facts {
        children = List.copyOf(children);
        obligations = List.copyOf(obligations);
        reviews = List.copyOf(reviews);
        iros = List.copyOf(iros);
        allocations = List.copyOf(allocations);
        concerns = List.copyOf(concerns);
    }

    public static Facts none() {
        return new Facts(List.of(), List.of(), List.of(), Disputes.NONE, List.of(), List.of(), List.of(), null, null);
    }
}
