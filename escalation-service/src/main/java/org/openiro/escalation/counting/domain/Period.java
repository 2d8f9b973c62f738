package org.openiro.escalation.counting.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A flow belongs to the period of its event date; the first and the last day are inside. */
public record Period(LocalDate from, LocalDate to) {

    boolean holds(@Nullable LocalDate date) {
        return date != null && !date.isBefore(from) && !date.isAfter(to);
    }
}
