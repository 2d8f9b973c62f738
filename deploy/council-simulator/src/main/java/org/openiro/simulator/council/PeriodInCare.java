package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period of care from its first day to its end, which may lie beyond what the council has lived through.
 *
 * @param stays of an agreed series of short breaks, otherwise none
 */
public record PeriodInCare(
        Story story,
        List<Episode> episodes,
        @Nullable LocalDate authorityToPlaceOn,
        @Nullable LocalDate placedForAdoptionOn,
        List<Stay> stays) {

    /** Nights away from home; {@code to} is the day of the return. */
    public record Stay(LocalDate from, LocalDate to) {}

    public LocalDate start() {
        return episodes.getFirst().from();
    }

    public LocalDate end() {
        LocalDate end = episodes.getLast().to();
        if (end == null) {
            throw new IllegalStateException("every synthetic period is laid with its end");
        }
        return end;
    }

    public boolean shortBreaks() {
        return story == Story.SHORT_BREAKS;
    }

    /** Since when the child has lived with the long-term foster carers with whom it lives on a day; empty with others. */
    Optional<LocalDate> longTermFosteredOn(LocalDate day) {
        return episodes.stream()
                .filter(episode -> holds(day)
                        && !episode.from().isAfter(day)
                        && !episode.reasonNew().equals("L"))
                .reduce((earlier, later) -> later)
                .filter(episode -> episode.placement().longTermFoster())
                .map(Episode::from);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(start()) && day.isBefore(end());
    }

    /** The same period, cut short: the child died, or everything turned out otherwise than planned. */
    PeriodInCare endingOn(LocalDate day, String reason) {
        List<Episode> kept = episodes.stream()
                .filter(episode -> episode.from().isBefore(day) || episode.startsPeriod())
                .toList();
        List<Episode> cut = new ArrayList<>(kept.subList(0, kept.size() - 1));
        cut.add(kept.getLast().ending(day, reason));
        return new PeriodInCare(
                story,
                List.copyOf(cut),
                before(day, authorityToPlaceOn),
                before(day, placedForAdoptionOn),
                stays.stream().filter(stay -> !stay.to().isAfter(day)).toList());
    }

    private static @Nullable LocalDate before(LocalDate day, @Nullable LocalDate date) {
        return date == null || !date.isBefore(day) ? null : date;
    }
}
