package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.ChildEntry;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;

/** Days on which a child's review was prepared for the same day, the first and the last of them. */
record Prepared(LocalDate first, LocalDate last, Occasion occasion) {

    /**
     * How one duty was prepared until the day before: that changes when something is entered, and when a booking's day passes.
     *
     * @param ofChild what was said of the child
     */
    static List<Prepared> between(LocalDate first, LocalDate day, List<Entry> ofChild, Persons persons, int duty) {
        SortedSet<LocalDate> changes = Stream.concat(
                        Stream.of(first),
                        ofChild.stream()
                                .filter(entry -> entry instanceof ChildEntry || entry instanceof ReviewEntry)
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
            last = change.minusDays(1);
        }
        return prepared;
    }

    private static Optional<Occasion> asAt(List<Entry> ofChild, Persons persons, LocalDate then) {
        List<Entry> known =
                ofChild.stream().filter(entry -> !entry.on().isAfter(then)).toList();
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
