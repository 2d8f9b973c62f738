package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewCancelled;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;

/**
 * A review that people planned or began and have not completed, of which a child has one at a time.
 *
 * @param bookedFor null when it was opened without a booking
 * @param openedOn null as long as no meeting has taken place
 */
record Planned(
        String person,
        @Nullable LocalDate bookedFor,
        @Nullable LocalDate openedOn) {

    /** Of each child, by the end of the entries. */
    static Map<String, Planned> of(List<Entry> entries, Persons persons) {
        Map<String, Planned> byReview = new HashMap<>();
        for (Entry entry : entries) {
            switch (entry) {
                case ReviewBooked booked ->
                    byReview.put(booked.reviewId(), new Planned(booked.person(), booked.bookedFor(), null));
                case ReviewRebooked moved ->
                    byReview.computeIfPresent(
                            moved.reviewId(),
                            (id, before) -> new Planned(before.person, moved.bookedFor(), before.openedOn));
                case ReviewOpened opened ->
                    byReview.merge(
                            opened.reviewId(),
                            new Planned(opened.person(), null, opened.openedOn()),
                            (before, now) -> new Planned(before.person, before.bookedFor, now.openedOn));
                case ReviewEntered held -> byReview.remove(held.reviewId());
                case ReviewCancelled cancelled -> byReview.remove(cancelled.reviewId());
                case ReviewInError error -> byReview.remove(error.reviewId());
                default -> {}
            }
        }
        Map<String, Planned> byChild = new HashMap<>();
        byReview.values().forEach(planned -> byChild.put(persons.child(planned.person), planned));
        return byChild;
    }

    boolean opened() {
        return openedOn != null;
    }

    /** The day that lies ahead, today included: a booking whose day has passed with nothing recorded is none. */
    Optional<LocalDate> aheadOn(LocalDate today) {
        return Optional.ofNullable(bookedFor).filter(day -> !opened() && !day.isBefore(today));
    }
}
