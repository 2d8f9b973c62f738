package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.ChildEntry;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;

/**
 * Days on which a child's review was prepared for the same day, the first and the last of them. On the last, somebody may
 * have been reminded in the morning and what changes it was entered later.
 */
record Prepared(LocalDate first, LocalDate last, Occasion occasion) {

    /**
     * How one duty was prepared until the day before: that changes when something is entered, on a day perhaps more than once, and
     * when a booking's day passes.
     *
     * @param ofChild what was said of the child
     */
    static List<Prepared> between(LocalDate first, LocalDate day, List<Entry> ofChild, Persons persons, int duty) {
        SortedSet<LocalDate> changes = Stream.concat(
                        Stream.of(first),
                        ofChild.stream()
                                .filter(Prepared::preparing)
                                .flatMap(entry -> Stream.concat(Stream.of(entry.on()), passed(entry))))
                .filter(change -> !change.isBefore(first) && change.isBefore(day))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Prepared> prepared = new ArrayList<>();
        LocalDate last = day.minusDays(1);
        for (LocalDate change : changes.reversed()) {
            LocalDate until = last;
            asAt(ofChild, persons, change)
                    .filter(occasion -> occasion.duty() == duty)
                    .ifPresent(occasion -> prepared.addFirst(new Prepared(change, until, occasion)));
            withinTheDay(ofChild, persons, change)
                    .filter(occasion -> occasion.duty() == duty)
                    .forEach(occasion -> prepared.addFirst(new Prepared(change, change, occasion)));
            last = change;
        }
        return prepared;
    }

    private static Optional<Occasion> asAt(List<Entry> ofChild, Persons persons, LocalDate then) {
        return asAt(ofChild.stream().filter(entry -> !entry.on().isAfter(then)).toList(), then, persons);
    }

    /** When several things are entered on one day, somebody may be reminded between them; the last of them first. */
    private static Stream<Occasion> withinTheDay(List<Entry> ofChild, Persons persons, LocalDate day) {
        List<Entry> known =
                ofChild.stream().filter(entry -> !entry.on().isAfter(day)).toList();
        return IntStream.range(1, known.size())
                .map(place -> known.size() - place)
                .takeWhile(place -> known.get(place - 1).on().equals(day))
                .filter(place -> preparing(known.get(place - 1)))
                .boxed()
                .flatMap(place -> asAt(known.subList(0, place), day, persons).stream());
    }

    private static boolean preparing(Entry entry) {
        return entry instanceof ChildEntry || entry instanceof ReviewEntry;
    }

    private static Optional<Occasion> asAt(List<Entry> known, LocalDate then, Persons persons) {
        return Children.of(known, persons).stream()
                .findFirst()
                .flatMap(child -> Occasion.of(child, Planned.of(known, persons).get(child.person()), then));
    }

    private static Stream<LocalDate> passed(Entry entry) {
        return switch (entry) {
            case ReviewBooked booked -> Stream.of(booked.bookedFor().plusDays(1));
            case ReviewRebooked moved -> Stream.of(moved.bookedFor().plusDays(1));
            default -> Stream.empty();
        };
    }

    /** Whether somebody may have been reminded within these days. */
    boolean reminded(Reminder reminder) {
        return !reminder.comesOn(occasion).isAfter(last) && !occasion.reviewOn().isBefore(first);
    }
}
