package org.openiro.review.significantchange.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;

/** The IRO came to know of a change. What was planned may be told before it happens. */
public record Telling(LocalDate on, Teller by) {

    /** The telling that the two fields of a request give; null without either. */
    public static @Nullable Telling of(@Nullable LocalDate on, @Nullable Teller by) {
        return on == null || by == null ? null : new Telling(on, by);
    }

    /**
     * How the IRO first came to know; null when the IRO does not. Of two on one day the authority's counts.
     *
     * @param told the authority told
     * @param heard the IRO heard of it from somebody else
     */
    public static @Nullable Telling first(@Nullable Telling told, @Nullable Telling heard) {
        return Stream.of(told, heard)
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> other.on().isBefore(one.on()) ? other : one)
                .orElse(null);
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
