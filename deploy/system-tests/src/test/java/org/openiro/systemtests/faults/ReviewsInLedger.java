package org.openiro.systemtests.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewCancelled;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewReturned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewSent;

/**
 * The reviews that there must be: each that a person booked or entered, under the id that was answered and as far as it
 * came; and one for each other day on which a source says that a review was held, the newest word of each record counting.
 */
final class ReviewsInLedger {

    private final List<String> lines = new ArrayList<>();
    private final LedgerChildren children;

    private ReviewsInLedger(LedgerChildren children) {
        this.children = children;
    }

    static Stream<String> lines(List<Entry> ledger, LedgerChildren children) {
        ReviewsInLedger reviews = new ReviewsInLedger(children);
        reviews.byPersons(ledger);
        reviews.bySources(ledger);
        return reviews.lines.stream();
    }

    private void byPersons(List<Entry> ledger) {
        Map<String, ReviewBooked> open = new TreeMap<>();
        Set<String> booked = new HashSet<>();
        Entries.of(ledger, ReviewBooked.class).forEach(booking -> {
            open.put(booking.reviewId(), booking);
            booked.add(booking.reviewId());
        });
        Entries.of(ledger, ReviewCancelled.class).forEach(cancelled -> {
            open.remove(cancelled.reviewId());
            add(cancelled.person(), ReviewLine.cancelled(cancelled));
        });
        Entries.of(ledger, ReviewEntered.class).forEach(entered -> {
            open.remove(entered.reviewId());
            add(entered.person(), ReviewLine.held(entered, booked.contains(entered.reviewId())));
        });
        open.values().forEach(booking -> add(booking.person(), ReviewLine.booked(booking)));
    }

    private void bySources(List<Entry> ledger) {
        Map<String, ReviewSent> newest = new HashMap<>();
        Entries.of(ledger, ReviewSent.class)
                .sorted(Comparator.comparing(ReviewSent::sourceVersion))
                .forEach(record -> newest.put(record.person() + " " + record.reviewId(), record));
        Set<Day> days = new HashSet<>();
        newest.values().stream()
                .filter(record -> !record.cancelled())
                .forEach(record -> days.add(day(record.person(), record.heldOn())));
        Entries.of(ledger, ReviewReturned.class).forEach(row -> days.add(day(row.person(), row.heldOn())));
        Entries.of(ledger, ReviewEntered.class)
                .forEach(entered -> days.remove(day(entered.person(), entered.heldOn())));
        days.forEach(day -> lines.add(ReviewLine.of(day.child(), ReviewLine.told(day.on()))));
    }

    private record Day(String child, LocalDate on) {}

    private Day day(String person, LocalDate on) {
        return new Day(children.name(person), on);
    }

    private void add(String person, String line) {
        lines.add(ReviewLine.of(children.name(person), line));
    }
}
