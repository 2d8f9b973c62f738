package org.openiro.review.entry.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * The days on which a child lived, both ends included, as far as they are known: nobody met or checked on a child outside
 * them.
 */
public record Lifetime(@Nullable LocalDate bornOn, @Nullable LocalDate diedOn) {

    /** Why this cannot have happened with the child on that day; today itself is no day ahead. */
    public List<Refusal> refusals(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return List.of(afterToday(field));
        }
        if (bornOn != null && day.isBefore(bornOn)) {
            return List.of(new Refusal(field, "before-birth", "before the child was born"));
        }
        if (diedOn != null && day.isAfter(diedOn)) {
            return List.of(new Refusal(field, "after-death", "after the child died"));
        }
        return List.of();
    }

    public static Refusal afterToday(String field) {
        return new Refusal(field, "after-today", "an entry says what has happened, not what is planned");
    }
}
