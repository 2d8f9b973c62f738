package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When which set of legal rules applied: agreed short breaks, authority to place for adoption, placed for adoption. */
public record Regimes(List<Span> shortBreaks, List<Span> authorityToPlace, List<Span> placedForAdoption) {

    public static final Regimes STANDARD = new Regimes(List.of(), List.of(), List.of());

    /** What applied on a day: the dates from which the adoption rules count, where they did. */
    record OnDay(
            boolean shortBreak,
            @Nullable LocalDate authorityToPlaceOn,
            @Nullable LocalDate placedForAdoptionOn) {}

    OnDay on(LocalDate day) {
        return new OnDay(
                shortBreaks.stream().anyMatch(span -> span.covers(day)),
                startOf(authorityToPlace, day),
                startOf(placedForAdoption, day));
    }

    /** Since when, within a period of care, it has been short breaks or full care as on this day. */
    LocalDate cycleFrom(LocalDate careFrom, LocalDate day) {
        return shortBreaks.stream()
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .filter(Objects::nonNull)
                .filter(change -> change.isAfter(careFrom) && !change.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(careFrom);
    }

    /** The days after {@code from} up to and including {@code until} on which something changed, in order. */
    List<LocalDate> changesBetween(LocalDate from, LocalDate until) {
        return Stream.of(shortBreaks, authorityToPlace, placedForAdoption)
                .flatMap(List::stream)
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(from) && !day.isAfter(until))
                .sorted()
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate startOf(List<Span> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.covers(day))
                .map(Span::from)
                .findFirst()
                .orElse(null);
    }
}
