package org.openiro.simulator.ledger.count;

import static org.openiro.simulator.ledger.count.Timeliness.LATE;
import static org.openiro.simulator.ledger.count.Timeliness.NOT_REQUIRED;
import static org.openiro.simulator.ledger.count.Timeliness.ON_TIME;
import static org.openiro.simulator.ledger.count.Timeliness.ON_TIME_ADJOURNED;
import static org.openiro.simulator.ledger.count.Timeliness.PENDING;
import static org.openiro.simulator.ledger.count.Timeliness.UNKNOWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How many are in each class, and the two rates taken from such counts. */
final class TimelinessCount {

    private final Map<Timeliness, Long> counts = new EnumMap<>(Timeliness.class);

    TimelinessCount(Stream<Timeliness> classes) {
        classes.forEach(each -> counts.merge(each, 1L, Long::sum));
    }

    long of(Timeliness... classes) {
        return Stream.of(classes)
                .mapToLong(each -> counts.getOrDefault(each, 0L))
                .sum();
    }

    long all() {
        return of(Timeliness.values());
    }

    long met() {
        return of(ON_TIME, ON_TIME_ADJOURNED);
    }

    /** Of reviews completed: those on time or late. */
    long judged() {
        return met() + of(LATE);
    }

    /** Of reviews due: all but those that need not, or need not yet, have been held, and those of unknown date. */
    long owed() {
        return all() - of(NOT_REQUIRED, PENDING, UNKNOWN);
    }

    void addRow(Cells cells, String table, Object row) {
        cells.row(table, row, "completed", all());
        cells.row(table, row, "onTime", of(ON_TIME));
        cells.row(table, row, "onTimeAdjourned", of(ON_TIME_ADJOURNED));
        cells.row(table, row, "late", of(LATE));
        cells.row(table, row, "unknown", of(UNKNOWN));
    }
}
