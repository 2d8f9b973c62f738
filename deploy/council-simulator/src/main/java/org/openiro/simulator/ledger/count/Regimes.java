package org.openiro.simulator.ledger.count;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.ChildEntry.Status;

/** When which of the special cycles applied to a child; at all other times the standard one does. */
record Regimes(List<Stretch> shortBreaks, List<Stretch> authorityToPlace, List<Stretch> placedForAdoption) {

    static final Set<String> SHORT_BREAK_STATUSES = Set.of("V3", "V4");
    private static final Set<String> AUTHORITY_STATUSES = Set.of("E1", "D1");
    private static final Set<String> ADOPTION_PLACEMENTS = Set.of("A3", "A4", "A5", "A6");

    /** Stays no further apart are one series of short breaks, and one course of reviews. */
    private static final int MONTHS_WITHIN_A_SERIES = 12;

    static Regimes of(ChildSent record, List<Stretch> care) {
        List<Status> statuses = requireNonNullElse(record.legalStatuses(), List.of());
        return new Regimes(
                shortBreaks(record, statuses),
                adoption(
                        record.authorityToPlaceOn(),
                        statuses.stream()
                                .filter(status -> AUTHORITY_STATUSES.contains(status.code()))
                                .map(status -> new Stretch(status.from(), status.to())),
                        care),
                adoption(
                        record.placedForAdoptionOn(),
                        Stream.ofNullable(record.placements())
                                .flatMap(List::stream)
                                .filter(placement -> ADOPTION_PLACEMENTS.contains(placement.type()))
                                .map(placement -> new Stretch(placement.from(), placement.to())),
                        care));
    }

    boolean shortBreakOn(LocalDate day) {
        return on(shortBreaks, day).isPresent();
    }

    /** Whether both periods of care lie in one series. */
    boolean sameSeries(Stretch before, Stretch next) {
        return before.until() != null
                && shortBreaks.stream().anyMatch(series -> series.holds(before.from()) && series.holds(next.from()));
    }

    /** The due date of the review that follows on those held, by what applied on a day; the earliest governs. */
    Due next(LocalDate careFrom, List<LocalDate> held, LocalDate day) {
        Optional<Stretch> placed = on(placedForAdoption, day);
        if (placed.isPresent()) {
            return Cycle.PLACED_FOR_ADOPTION.next(later(careFrom, placed.get().from()), held);
        }
        Due ordinary = on(shortBreaks, day)
                .map(series -> Cycle.SHORT_BREAKS.next(later(careFrom, series.from()), held))
                .orElseGet(() -> Cycle.STANDARD.next(fullCareFrom(careFrom, day), held));
        return on(authorityToPlace, day)
                .map(authority -> Cycle.AUTHORITY_TO_PLACE.next(later(careFrom, authority.from()), held))
                .filter(due -> !due.on().isAfter(ordinary.on()))
                .orElse(ordinary);
    }

    /** The days after one day, up to another, on which something else began to apply. */
    List<LocalDate> changes(LocalDate after, LocalDate upTo) {
        return Stream.of(shortBreaks, authorityToPlace, placedForAdoption)
                .flatMap(List::stream)
                .flatMap(stretch -> Stream.of(stretch.from(), stretch.until()))
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(after) && !day.isAfter(upTo))
                .sorted()
                .distinct()
                .toList();
    }

    /** Whoever goes from short breaks into full care comes under the standard cycle on that day. */
    private LocalDate fullCareFrom(LocalDate careFrom, LocalDate day) {
        return shortBreaks.stream()
                .map(Stretch::until)
                .filter(Objects::nonNull)
                .filter(end -> end.isAfter(careFrom) && !end.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(careFrom);
    }

    private static List<Stretch> shortBreaks(ChildSent record, List<Status> statuses) {
        if (statuses.isEmpty()) {
            return Stream.ofNullable(record.shortBreaks())
                    .map(agreement -> new Stretch(agreement.agreedOn(), null))
                    .toList();
        }
        List<Stretch> series = new ArrayList<>();
        List<Stretch> stays = new ArrayList<>();
        for (Status status : statuses.stream().sorted(comparing(Status::from)).toList()) {
            if (SHORT_BREAK_STATUSES.contains(status.code())) {
                stays.add(new Stretch(status.from(), status.to()));
            } else {
                series.addAll(Stretch.joined(stays, MONTHS_WITHIN_A_SERIES));
                stays.clear();
            }
        }
        series.addAll(Stretch.joined(stays, MONTHS_WITHIN_A_SERIES));
        return series;
    }

    /**
     * The stretches that statuses or placements tell, the first that ends after a date named outright beginning on that
     * date at the latest. A date alone counts until that period of care ends, or the first after it.
     */
    private static List<Stretch> adoption(@Nullable LocalDate named, Stream<Stretch> told, List<Stretch> care) {
        List<Stretch> stretches = new ArrayList<>(Stretch.joined(told.toList(), 0));
        if (named != null) {
            Stream.concat(stretches.stream(), care.stream())
                    .filter(stretch -> stretch.endsAfter(named))
                    .findFirst()
                    .ifPresent(stretch -> stretches.add(new Stretch(named, stretch.until())));
        }
        return Stretch.joined(stretches, 0);
    }

    private static Optional<Stretch> on(List<Stretch> stretches, LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.holds(day)).findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
