package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAdjourned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewCancelled;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewFound;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;

/**
 * A review that people planned or began and have not completed, of which a child has one at a time.
 *
 * @param bookedFor after an adjournment the day on which it goes on; null when it was opened without a booking
 * @param bookedOn when that day was said
 * @param startsAt null where no time is agreed
 * @param meetingId shared by those who are reviewed at one meeting; null of a child alone
 * @param openedOn null as long as no meeting has taken place
 */
record Planned(
        String person,
        String reviewId,
        @Nullable LocalDate bookedFor,
        @Nullable LocalDate bookedOn,
        @Nullable LocalTime startsAt,
        String chairedBy,
        @Nullable String meetingId,
        @Nullable LocalDate openedOn) {

    /** Working days from the first meeting (Care Planning Regulations 2010, regulation 36). */
    private static final int TO_COMPLETE = 20;

    /** Of each child, by the end of the entries. */
    static Map<String, Planned> of(List<Entry> entries, Persons persons) {
        Map<String, Planned> byReview = new LinkedHashMap<>();
        for (Entry entry : entries) {
            switch (entry) {
                case ReviewBooked booked -> byReview.put(booked.reviewId(), of(booked));
                case ReviewRebooked moved ->
                    byReview.computeIfPresent(
                            moved.reviewId(), (id, before) -> before.movedTo(moved.bookedFor(), moved.on()));
                case ReviewOpened opened ->
                    byReview.merge(
                            opened.reviewId(),
                            opened(
                                    opened,
                                    new Planned(opened.person(), opened.reviewId(), null, null, null, "", null, null)),
                            (before, now) -> opened(opened, before));
                case ReviewAdjourned adjourned ->
                    byReview.computeIfPresent(
                            adjourned.reviewId(),
                            (id, before) -> before.movedTo(adjourned.continuesOn(), adjourned.on()));
                case ReviewEntered held -> byReview.remove(held.reviewId());
                case ReviewFound held -> byReview.remove(held.reviewId());
                case ReviewCancelled cancelled -> byReview.remove(cancelled.reviewId());
                case ReviewInError error -> byReview.remove(error.reviewId());
                default -> {}
            }
        }
        Map<String, Planned> byChild = new HashMap<>();
        byReview.values().forEach(planned -> byChild.put(persons.child(planned.person), planned));
        return byChild;
    }

    private static Planned of(ReviewBooked booked) {
        return new Planned(
                booked.person(),
                booked.reviewId(),
                booked.bookedFor(),
                booked.on(),
                booked.startsAt(),
                booked.chairedBy(),
                booked.meetingId(),
                null);
    }

    /** Nobody says at which time, when a meeting moves or a review is to go on. */
    private Planned movedTo(LocalDate day, LocalDate saidOn) {
        return new Planned(person, reviewId, day, saidOn, null, chairedBy, meetingId, openedOn);
    }

    private static Planned opened(ReviewOpened opened, Planned before) {
        return new Planned(
                before.person,
                before.reviewId,
                before.bookedFor,
                before.bookedOn,
                before.startsAt,
                opened.chairedBy(),
                before.meetingId,
                opened.openedOn());
    }

    boolean opened() {
        return openedOn != null;
    }

    /** Whether a meeting is planned, be it for a day that has passed. */
    boolean meets() {
        return bookedFor != null;
    }

    String meeting() {
        return meetingId == null ? reviewId : meetingId;
    }

    /** Its day, and its time where one is agreed. */
    String when() {
        return startsAt == null ? String.valueOf(bookedFor) : bookedFor + " at " + startsAt;
    }

    /** It was opened and can still be completed in its time; afterwards it may never be. */
    boolean underWayOn(LocalDate today) {
        return openedOn != null && !today.isAfter(WorkingDays.after(openedOn, TO_COMPLETE));
    }

    /** Whether a meeting was to be some days ago of which nothing is recorded yet. */
    boolean passedWithin(LocalDate today, int days) {
        return bookedFor != null
                && !opened()
                && bookedFor.isBefore(today)
                && !bookedFor.isBefore(today.minusDays(days));
    }

    /** The day that lies ahead, today included: a booking whose day has passed with nothing recorded is none. */
    Optional<LocalDate> aheadOn(LocalDate today) {
        return Optional.ofNullable(bookedFor).filter(day -> !opened() && !day.isBefore(today));
    }

    /** Whether the meeting was to be that of a review which was held without it; one that was planned later is the next. */
    boolean wasFor(Duty duty) {
        LocalDate heldOn = duty.heldOn();
        if (heldOn == null || bookedFor == null) {
            return false;
        }
        return !heldOn.isBefore(bookedFor)
                || (!bookedFor.isAfter(duty.due().on()) && (bookedOn == null || !heldOn.isBefore(bookedOn)));
    }
}
