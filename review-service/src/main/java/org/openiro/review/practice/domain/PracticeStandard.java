package org.openiro.review.practice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * One thing that a council expects.
 *
 * @param from the first day under it
 * @param until the first day that is not under it any more; null while no end is set
 */
@Embeddable
public record PracticeStandard(
        @Enumerated(EnumType.STRING) @Column(name = "kind") PracticeKind kind,

        @Column(name = "number_of") @Nullable Integer number,
        @Column(name = "in_force_from") LocalDate from,
        @Column(name = "in_force_until") @Nullable LocalDate until) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public PracticeStandard endedOn(LocalDate day) {
        return new PracticeStandard(kind, number, from, day);
    }

    /** Whether, set on this day, it expects something of days that had passed: nobody knew of it on them. */
    public boolean beganBefore(LocalDate day) {
        return from.isBefore(day);
    }

    /** Whether another end, entered on this day, changes what was expected of days that had passed. */
    public boolean endChangesBefore(LocalDate end, LocalDate day) {
        return !end.equals(until) && (end.isBefore(day) || (until != null && until.isBefore(day)));
    }

    /** Why it cannot be set like this; empty when it can. */
    public List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        if (!kind.numbered() && number != null) {
            refusals.add(new Refusal("number", "no-number", "this standard has none"));
        }
        if (kind.numbered() && (number == null || !kind.allows(number))) {
            refusals.add(new Refusal("number", "out-of-range", kind.range()));
        }
        if (until != null && until.isBefore(from)) {
            refusals.add(new Refusal("until", "before-from", "a standard ends on its first day at the earliest"));
        }
        return List.copyOf(refusals);
    }
}
