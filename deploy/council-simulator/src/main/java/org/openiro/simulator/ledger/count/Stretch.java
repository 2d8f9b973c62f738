package org.openiro.simulator.ledger.count;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state from its first day until the first day on which it no longer holds. */
record Stretch(LocalDate from, @Nullable LocalDate until) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && endsAfter(day);
    }

    boolean endsAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** One stretch out of those that follow each other with no more than so many months between them. */
    static List<Stretch> joined(List<Stretch> stretches, int monthsBetween) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : stretches.stream().sorted(comparing(Stretch::from)).toList()) {
            if (!joined.isEmpty() && joined.getLast().reaches(next, monthsBetween)) {
                joined.add(joined.removeLast().with(next));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private boolean reaches(Stretch next, int monthsBetween) {
        return until == null || !next.from.isAfter(until.plusMonths(monthsBetween));
    }

    private Stretch with(Stretch next) {
        boolean endsLater = until != null && next.endsAfter(until);
        return new Stretch(from, endsLater ? next.until : until);
    }
}
