package org.openiro.review.audit.domain;

import java.time.LocalDate;
import java.util.List;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;

/** A period of which reviews are sampled or results are shown: both days included, and at most a year. */
public record AuditPeriod(LocalDate from, LocalDate to) {

    /** Why it is no period; it may end today, and a year is what lies before the same day of the next. */
    public List<Refusal> refusals(LocalDate today) {
        if (to.isBefore(from)) {
            return List.of(new Refusal("to", "before-from", "a period ends on its first day at the earliest"));
        }
        if (!to.isBefore(from.plusYears(1))) {
            return List.of(new Refusal("to", "longer-than-a-year", "at most a year"));
        }
        return to.isAfter(today) ? List.of(Lifetime.afterToday("to")) : List.of();
    }
}
