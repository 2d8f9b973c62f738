package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openiro.simulator.council.HeldReview.Told;
import org.openiro.simulator.council.SystemHappening.NightlyFilesUploaded;
import org.openiro.simulator.council.SystemHappening.SnapshotSent;

/**
 * The files of each night after a day on which something was typed in that OpenIRO hears of by file: the rows of these
 * children as they stand. A child is in no file before its record has been in the system.
 */
final class NightlyDiary {

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Map<String, NavigableSet<LocalDate>> typedIn = new HashMap<>();
    private final SortedMap<LocalDate, SortedMap<Integer, SortedMap<String, LocalDate>>> nights = new TreeMap<>();

    /**
     * Reads when each child's record was typed in.
     *
     * @param sent what the system sends of the children
     */
    NightlyDiary(LocalDate firstDay, LocalDate lastDay, List<SystemHappening> sent) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        for (SystemHappening happening : sent) {
            if (happening instanceof SnapshotSent snapshot) {
                typedIn.computeIfAbsent(snapshot.child(), child -> new TreeSet<>())
                        .add(snapshot.asAt());
            }
        }
    }

    List<NightlyFilesUploaded> of(List<SyntheticChild> children) {
        children.forEach(this::lay);
        return nights.entrySet().stream()
                .flatMap(night -> night.getValue().entrySet().stream()
                        .map(year -> new NightlyFilesUploaded(
                                night.getKey(), new CollectionYear(year.getKey()), year.getValue())))
                .toList();
    }

    private void lay(SyntheticChild child) {
        NavigableSet<LocalDate> records = typedIn.getOrDefault(child.id(), new TreeSet<>());
        child.reviews().stream()
                .filter(review -> review.told() == Told.FILE && !review.on().isBefore(firstDay))
                .filter(review -> !records.isEmpty())
                .forEach(review -> lay(child, review, records));
    }

    private void lay(SyntheticChild child, HeldReview review, NavigableSet<LocalDate> records) {
        LocalDate night = review.recordedOn().isBefore(records.first()) ? records.first() : review.recordedOn();
        CollectionYear year = CollectionYear.of(review.on());
        if (night.isAfter(lastDay) || !child.child().recordedOn(night)) {
            return;
        }
        LocalDate asAt = records.headSet(night, true).last();
        if (!child.episodesIn(year, asAt).isEmpty()) {
            nights.computeIfAbsent(night, any -> new TreeMap<>())
                    .computeIfAbsent(year.startsIn(), any -> new TreeMap<>())
                    .put(child.id(), asAt);
        }
    }
}
