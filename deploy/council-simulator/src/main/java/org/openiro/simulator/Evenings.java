package org.openiro.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whoever looks at the platform day by day while councils live on it: from one day on every day is lived, also one on which
 * nothing happens, and looked at when all that was sent and done on it has been dealt with by review-service. Whoever looks may
 * tell the platform more than the ledger knows; the reports are then theirs to compare.
 */
public record Evenings(LocalDate from, Consumer<LocalDate> look) {

    /** Nobody looks. */
    public static final Evenings NONE = new Evenings(LocalDate.MAX, day -> {});

    boolean anybodyLooks() {
        return !from.equals(LocalDate.MAX);
    }

    List<LocalDate> until(LocalDate last) {
        return from.isAfter(last)
                ? List.of()
                : from.datesUntil(last.plusDays(1)).toList();
    }

    void after(LocalDate day) {
        if (!day.isBefore(from)) {
            look.accept(day);
        }
    }
}
