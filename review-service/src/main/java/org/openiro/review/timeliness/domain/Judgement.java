package org.openiro.review.timeliness.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The class of a review and what goes with it.
 *
 * @param daysLate completed minus due in calendar days; given for a LATE review only
 * @param irregularities in the order of their declaration
 */
public record Judgement(Timeliness timeliness, @Nullable Integer daysLate, Set<Irregularity> irregularities) {

    public Judgement {
        irregularities = Collections.unmodifiableSet(new TreeSet<>(irregularities));
    }
}
