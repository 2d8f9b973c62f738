package org.openiro.review.review.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stay in one placement; the day of the move belongs to the next one. */
public record Stay(LocalDate from, @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
