package org.openiro.review.audit.domain;

import java.time.LocalDate;
import java.util.List;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;

/** An audit follows its review and a moderation its audit, on the same day at the earliest and never after today. */
public final class AuditDays {

    private AuditDays() {}

    public static List<Refusal> refusals(String field, LocalDate day, LocalDate follows, LocalDate today) {
        if (day.isAfter(today)) {
            return List.of(Lifetime.afterToday(field));
        }
        return day.isBefore(follows)
                ? List.of(new Refusal(field, "too-early", "before the day of what it follows on"))
                : List.of();
    }
}
