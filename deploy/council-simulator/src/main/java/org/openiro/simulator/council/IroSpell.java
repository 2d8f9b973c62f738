package org.openiro.simulator.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's involvement with a child: the first day, and the first day on which it no longer holds. */
public record IroSpell(
        String professional, LocalDate from, @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    IroSpell until(LocalDate day) {
        return new IroSpell(professional, from, day);
    }
}
