package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When which set of legal rules applied: agreed short breaks, authority to place for adoption, placed for adoption.
 *
 * @param series agreed series of short breaks, from their first stays to their ends
 * @param shortBreaks the time of them in which the rules for short breaks applied
 * @param limitsBroken what ended the rules for short breaks before the breaks ended
 */
public record Regimes(
        List<Span> series,
        List<Span> shortBreaks,
        List<LimitBroken> limitsBroken,
        List<Span> authorityToPlace,
        List<Span> placedForAdoption) {

    public static final Regimes STANDARD = of(List.of(), List.of(), List.of(), List.of());

    /**
     * The rules for short breaks apply to a series until its stays go beyond a limit; the rest of it, still one course of
     * reviews, is under the standard rules.
     *
     * @param agreed series of short breaks, in order; one that was agreed during a stay begins with that stay
     * @param stays what is known of the stays in them
     */
    public static Regimes of(
            List<Span> agreed, List<Span> stays, List<Span> authorityToPlace, List<Span> placedForAdoption) {
        var series = ShortBreakLimits.begun(agreed, stays);
        var broken = ShortBreakLimits.broken(series, stays);
        var within = series.stream()
                .map(each -> broken.stream()
                        .filter(limit -> each.covers(limit.on()))
                        .findFirst()
                        .map(limit -> new Span(each.from(), limit.on()))
                        .orElse(each))
                // In a series that was beyond a limit from its first day the rules for short breaks never applied.
                .filter(each -> !each.from().equals(each.to()))
                .toList();
        return new Regimes(series, within, broken, authorityToPlace, placedForAdoption);
    }

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

    /** The stretches from one day until another in which the rules for short breaks did not apply, in order. */
    List<Stretch> outsideShortBreaks(LocalDate from, LocalDate until) {
        var outside = new ArrayList<Stretch>();
        var start = from;
        for (var each : Span.joined(shortBreaks)) {
            add(outside, start, earlier(each.from(), until));
            start = each.to() == null ? until : later(start, each.to());
        }
        add(outside, start, until);
        return outside;
    }

    /** Days from one until another, which is outside. */
    record Stretch(LocalDate from, LocalDate to) {}

    private static void add(List<Stretch> stretches, LocalDate from, LocalDate to) {
        if (from.isBefore(to)) {
            stretches.add(new Stretch(from, to));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether both days lie in one agreed series, be it within the limits or beyond them. */
    boolean oneSeries(LocalDate day, LocalDate other) {
        return series.stream().anyMatch(each -> each.covers(day) && each.covers(other));
    }

    /**
     * The cycle of reviews on a day: since when it has been short breaks or full care.
     *
     * @param began the first day of it; reviews before it were of another cycle
     * @param countsFrom where its first review is counted from
     * @param limit what took the child out of the rules for short breaks, if that began it
     */
    record Cycle(
            LocalDate began, LocalDate countsFrom, @Nullable LimitBroken limit) {}

    /**
     * The cycle on this day, within a period of care. Where a limit on short breaks was broken, the twenty working days of
     * the first review count from the first day of the stay that broke it: "within 20 working days of the date on which the
     * child becomes looked after" (SI 2010/959 reg 33(1)), which between short breaks the child is not. No source names
     * another day, and the earlier is lawful in any reading. A stay is beyond its limit on its eighteenth day and twenty
     * working days take 26 days or more, so that they are never over by then.
     */
    Cycle cycleOn(LocalDate careFrom, LocalDate day) {
        var began = began(careFrom, day);
        return limitsBroken.stream()
                .filter(limit -> limit.on().equals(began))
                .findFirst()
                .map(limit -> new Cycle(began, later(careFrom, limit.stayFrom()), limit))
                .orElse(new Cycle(began, began, null));
    }

    private LocalDate began(LocalDate careFrom, LocalDate day) {
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
