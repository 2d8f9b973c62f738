package org.openiro.reporting.indicator.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How many are in each class, and the two rates that are taken from such counts. */
public record TimelinessCounts(Map<Timeliness, Long> byClass) {

    public TimelinessCounts {
        EnumMap<Timeliness, Long> all = new EnumMap<>(Timeliness.class);
        for (Timeliness each : Timeliness.values()) {
            all.put(each, byClass.getOrDefault(each, 0L));
        }
        byClass = Collections.unmodifiableMap(all);
    }

    public static TimelinessCounts of(Stream<Timeliness> classes) {
        EnumMap<Timeliness, Long> counts = new EnumMap<>(Timeliness.class);
        classes.forEach(each -> counts.merge(each, 1L, Long::sum));
        return new TimelinessCounts(counts);
    }

    public long of(Timeliness timeliness) {
        return byClass.getOrDefault(timeliness, 0L);
    }

    public long met() {
        return of(Timeliness.ON_TIME) + of(Timeliness.ON_TIME_ADJOURNED);
    }

    public long total() {
        return byClass.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of the reviews completed: those on time among those on time or late. */
    public Share heldOnTime() {
        return new Share(met(), met() + of(Timeliness.LATE));
    }

    /** Of the obligations due: less those not required, still pending or of unknown due date. */
    public Share dutyMet() {
        return new Share(
                met(), total() - of(Timeliness.NOT_REQUIRED) - of(Timeliness.PENDING) - of(Timeliness.UNKNOWN));
    }
}
