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
import org.openiro.simulator.ledger.ReviewEntry.ReviewAmended;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewCancelled;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewReturned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewSent;

/**
 * The reviews that there must be: each that a person booked or entered, under the id that was answered and as far as it
 * came; and one for each other day on which a source says that a review was held, the newest word of each record counting.
 */
final class ReviewsInLedger {

    private final List<String> lines = new ArrayList<>();
    private final List<ReviewEntered> standing = new ArrayList<>();
    private final LedgerChildren children;

    private ReviewsInLedger(LedgerChildren children) {
        this.children = children;
    }

    static Stream<String> lines(LedgerChildren children) {
        List<Entry> ledger = children.entries();
        ReviewsInLedger reviews = new ReviewsInLedger(children);
        reviews.byPersons(ledger);
        reviews.bySources(ledger);
        return reviews.lines.stream();
    }

    private void byPersons(List<Entry> ledger) {
        Map<String, ReviewBooked> open = new TreeMap<>();
        Map<String, ReviewOpened> underWay = new TreeMap<>();
        Map<String, ReviewEntered> held = new TreeMap<>();
        Set<String> booked = new HashSet<>();
        for (Entry entry : ledger) {
            switch (entry) {
                case ReviewBooked booking -> {
                    open.put(booking.reviewId(), booking);
                    booked.add(booking.reviewId());
                }
                case ReviewRebooked moved ->
                    open.computeIfPresent(moved.reviewId(), (id, booking) -> movedTo(booking, moved));
                case ReviewOpened opened -> {
                    open.remove(opened.reviewId());
                    underWay.put(opened.reviewId(), opened);
                }
                case ReviewCancelled cancelled -> {
                    open.remove(cancelled.reviewId());
                    underWay.remove(cancelled.reviewId());
                    add(cancelled.person(), ReviewLine.cancelled(cancelled, booked.contains(cancelled.reviewId())));
                }
                case ReviewEntered entered -> {
                    open.remove(entered.reviewId());
                    underWay.remove(entered.reviewId());
                    held.put(entered.reviewId(), entered);
                }
                case ReviewAmended amended ->
                    held.computeIfPresent(amended.reviewId(), (id, entered) -> amended(entered, amended));
                case ReviewInError error -> {
                    held.remove(error.reviewId());
                    add(error.person(), ReviewLine.inError(error));
                }
                default -> {}
            }
        }
        for (ReviewEntered entered : held.values()) {
            add(entered.person(), ReviewLine.held(entered, booked.contains(entered.reviewId())));
        }
        underWay.values().forEach(opened -> add(opened.person(), ReviewLine.opened(opened)));
        open.values().forEach(booking -> add(booking.person(), ReviewLine.booked(booking)));
        standing.addAll(held.values());
    }

    private static ReviewBooked movedTo(ReviewBooked booking, ReviewRebooked moved) {
        return new ReviewBooked(
                booking.authority(),
                booking.on(),
                booking.person(),
                booking.reviewId(),
                moved.bookedFor(),
                null,
                booking.chairedBy(),
                booking.meetingId());
    }

    private static ReviewEntered amended(ReviewEntered entered, ReviewAmended amended) {
        return new ReviewEntered(
                entered.authority(),
                entered.on(),
                entered.person(),
                entered.reviewId(),
                amended.heldOn(),
                entered.openedOn(),
                amended.participationCode() == null ? entered.participationCode() : amended.participationCode(),
                entered.chairedBy(),
                entered.conductedBy(),
                amended.lateReason() == null ? entered.lateReason() : amended.lateReason(),
                entered.contributoryLateReasons(),
                entered.statutory(),
                entered.answered());
    }

    private void bySources(List<Entry> ledger) {
        Map<String, ReviewSent> newest = new HashMap<>();
        // What people recorded anything of stands, though the system denies it; it denies no other.
        Entries.of(ledger, ReviewSent.class)
                .filter(record -> !record.cancelled())
                .sorted(Comparator.comparing(ReviewSent::sourceVersion))
                .forEach(record -> newest.put(record.person() + " " + record.reviewId(), record));
        Set<Day> days = new HashSet<>();
        newest.values().forEach(record -> days.add(day(record.person(), record.heldOn())));
        Entries.of(ledger, ReviewReturned.class).forEach(row -> days.add(day(row.person(), row.heldOn())));
        standing.forEach(review -> days.remove(day(review.person(), review.heldOn())));
        days.removeAll(notHeld(ledger));
        days.forEach(day -> lines.add(ReviewLine.of(day.child(), ReviewLine.told(day.on()))));
    }

    /** A person's word that no review was held on a day stands before any source's. */
    private Set<Day> notHeld(List<Entry> ledger) {
        Map<String, Day> said = new HashMap<>();
        Set<Day> notHeld = new HashSet<>();
        for (Entry entry : ledger) {
            switch (entry) {
                case ReviewEntered review -> said.put(review.reviewId(), day(review.person(), review.heldOn()));
                case ReviewAmended review -> said.put(review.reviewId(), day(review.person(), review.heldOn()));
                case ReviewInError review -> notHeld.add(said.get(review.reviewId()));
                default -> {}
            }
        }
        return notHeld;
    }

    private record Day(String child, LocalDate on) {}

    private Day day(String person, LocalDate on) {
        return new Day(children.name(person), on);
    }

    private void add(String person, String line) {
        lines.add(ReviewLine.of(children.name(person), line));
    }
}
