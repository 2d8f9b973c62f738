package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openiro.simulator.council.Happening.ReviewHappening;
import org.openiro.simulator.council.Happening.ReviewHappening.Booked;
import org.openiro.simulator.council.Happening.ReviewHappening.BookingCancelled;
import org.openiro.simulator.council.Happening.ReviewHappening.Held;
import org.openiro.simulator.council.HeldReview.Told;

/** What people enter of a child's reviews: bookings, new dates, and that they were held. */
final class BookingDiary {

    private final Dice dice;
    private final Child child;
    private final LocalDate firstDay;
    private final List<ReviewHappening> happenings = new ArrayList<>();
    private LocalDate entered;

    BookingDiary(Dice dice, Child child, LocalDate firstDay) {
        this.dice = dice;
        this.child = child;
        this.firstDay = firstDay;
        this.entered = firstDay;
    }

    List<ReviewHappening> of(List<ReviewsOfPeriod> periods) {
        for (ReviewsOfPeriod period : periods) {
            period.held().stream().filter(HeldReview::byPerson).forEach(review -> holds(period, review));
            HeldReview overtaken = period.overtaken();
            if (overtaken != null && overtaken.told() == Told.BOOKED) {
                endsFirst(period, overtaken);
            }
        }
        return List.copyOf(happenings);
    }

    private void holds(ReviewsOfPeriod period, HeldReview review) {
        if (review.told() == Told.BOOKED && books(period, review)) {
            movesTheDay(review);
        }
        enter(review.toldOn());
        happenings.add(new Held(entered, child.id(), review));
    }

    /** Agreed at the meeting before, or some weeks ahead. */
    private boolean books(ReviewsOfPeriod period, HeldReview review) {
        LocalDate planned = review.plannedFor();
        LocalDate ahead = planned.minusDays(dice.within("bookings.ahead.days"));
        LocalDate start = period.period().start();
        LocalDate known = start.isAfter(firstDay) ? start : firstDay;
        LocalDate day = entered(ahead.isAfter(known) ? ahead : known.plusDays(dice.within("bookings.newcomers.days")));
        if (day.isAfter(planned) || !day.isBefore(period.period().end())) {
            return false;
        }
        entered = day;
        happenings.add(new Booked(entered, child.id(), planned, review.chairedBy()));
        return true;
    }

    /** A new date is agreed when the first one is near. */
    private void movesTheDay(HeldReview review) {
        LocalDate meeting = review.openedOn() == null ? review.on() : review.openedOn();
        if (review.plannedFor().equals(meeting)) {
            return;
        }
        enter(review.plannedFor().minusDays(dice.within("bookings.cancelled.days")));
        cancel(dice.draw("cancel_reason"));
        if (!entered.isAfter(meeting)) {
            happenings.add(new Booked(entered, child.id(), meeting, review.chairedBy()));
        }
    }

    /** Care ended before the day that was booked; now and then nobody thinks of the booking. */
    private void endsFirst(ReviewsOfPeriod period, HeldReview overtaken) {
        boolean forGood = period.period().end().equals(child.lastDay());
        if (books(period, overtaken) && !(forGood && dice.happens("bookings.forgotten.percent"))) {
            enter(period.period().end().plusDays(dice.within("bookings.end_noticed.days")));
            cancel("Care_has_ended");
        }
    }

    private void cancel(String reason) {
        happenings.add(new BookingCancelled(entered, child.id(), reason.replace('_', ' ')));
    }

    private void enter(LocalDate day) {
        entered = entered(day);
    }

    /** On a weekday, and not before what was entered of the child before. */
    private LocalDate entered(LocalDate day) {
        return Weekdays.onOrAfter(day.isBefore(entered) ? entered : day);
    }
}
