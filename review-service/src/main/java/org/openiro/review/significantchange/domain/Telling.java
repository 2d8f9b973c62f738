package org.openiro.review.significantchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;

/** The IRO was told of a change. What was planned may be told before it happens. */
@Embeddable
public record Telling(
        @Column(name = "told_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "told_by")
        Teller by) {

    /** The telling that the two fields of a request give; null without either. */
    public static @Nullable Telling of(@Nullable LocalDate on, @Nullable Teller by) {
        return on == null || by == null ? null : new Telling(on, by);
    }

    /** Why they cannot be given like this; empty when they can. */
    public static List<Refusal> refusals(@Nullable LocalDate on, @Nullable Teller by, LocalDate today) {
        if (on == null) {
            return by == null ? List.of() : List.of(new Refusal("toldBy", "with-day-only", "goes with toldOn alone"));
        }
        if (on.isAfter(today)) {
            return List.of(Lifetime.afterToday("toldOn"));
        }
        return by == null ? List.of(new Refusal("toldBy", "required", "toldOn needs who told")) : List.of();
    }
}
