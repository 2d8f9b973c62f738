package org.openiro.simulator.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.HeldReview.ConductedBy;
import org.openiro.simulator.council.HeldReview.Told;
import org.openiro.simulator.council.ReviewHappening.Adjourned;
import org.openiro.simulator.council.ReviewHappening.Booked;
import org.openiro.simulator.council.ReviewHappening.Booked.How;
import org.openiro.simulator.council.ReviewHappening.BookingCancelled;
import org.openiro.simulator.council.ReviewHappening.DayCorrected;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.ReviewHappening.HeldInError;
import org.openiro.simulator.council.ReviewHappening.Opened;
import org.openiro.simulator.council.ReviewHappening.ParticipationCorrected;
import org.openiro.simulator.council.ReviewHappening.Rebooked;

/** What people enter of a child's reviews: bookings, new dates, and that they were held. */
final class BookingDiary {

    private static final int FOURTH_BIRTHDAY = 4;

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
            HeldReview before = null;
            for (HeldReview review : period.held()) {
                if (before != null && before.byPerson() && !before.on().isBefore(firstDay)) {
                    inError(period, before, review);
                }
                if (review.byPerson()) {
                    holds(period, review);
                }
                before = review;
            }
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
        opens(review);
        enter(review.toldOn());
        if (!mistyped(period, review)) {
            happenings.add(new Held(entered, child.id(), review));
            if (dice.happens("reviews.participation_corrected.percent")
                    && !young(review.on())
                    && review.conductedBy() != ConductedBy.WITHOUT_MEETING) {
                correctParticipation(review);
            }
        }
    }

    /** That it began is mostly entered at once; else the record of the completed review tells. */
    private void opens(HeldReview review) {
        LocalDate opened = review.openedOn();
        if (opened == null || opened.isBefore(firstDay) || !dice.happens("reviews.opened_at_once.percent")) {
            return;
        }
        LocalDate on = entered(opened.plusDays(dice.within("entry.usual.days")));
        if (on.isBefore(review.on())) {
            entered = on;
            happenings.add(new Opened(entered, child.id(), opened, review.chairedBy()));
            if (review.conductedBy() == ConductedBy.MEETING) {
                happenings.add(new Adjourned(entered, child.id(), opened, review.on()));
            }
        }
    }

    /** Typed in for an earlier day, and soon corrected: mostly its day, else it is taken back and entered anew. */
    private boolean mistyped(ReviewsOfPeriod period, HeldReview review) {
        if (!review.oneMeeting() || !dice.happens("reviews.day_corrected.percent")) {
            return false;
        }
        LocalDate wrong = review.on().minusDays(dice.within("reviews.day_corrected.days"));
        if (!wrong.isAfter(period.period().start())
                || taken(period, wrong, review)
                || young(wrong) != young(review.on())) {
            return false;
        }
        happenings.add(new Held(entered, child.id(), review.typedInFor(wrong)));
        enter(entered.plusDays(dice.within("reviews.corrected_after.days")));
        if (dice.about("entered_anew", review.on()).happens("reviews.entered_anew.percent")) {
            happenings.add(new HeldInError(entered, child.id(), wrong, review.on()));
            happenings.add(new Held(entered, child.id(), review));
        } else {
            happenings.add(new DayCorrected(entered, child.id(), wrong, review.on()));
        }
        return true;
    }

    /** Whether a review before it was held on that day or later. */
    private static boolean taken(ReviewsOfPeriod period, LocalDate day, HeldReview review) {
        return period.held().stream()
                .anyMatch(each -> !each.on().isBefore(day) && each.on().isBefore(review.on()));
    }

    private boolean young(LocalDate on) {
        return on.isBefore(child.born().plusYears(FOURTH_BIRTHDAY));
    }

    private void correctParticipation(HeldReview review) {
        String right = dice.draw("participation");
        enter(entered.plusDays(dice.within("reviews.corrected_after.days")));
        if (!right.equals(review.participation())) {
            happenings.add(new ParticipationCorrected(entered, child.id(), review.on(), right));
        }
    }

    /** Another child's review was entered as this child's, between two of its own, and taken back soon. */
    private void inError(ReviewsOfPeriod period, HeldReview before, HeldReview next) {
        LocalDate between =
                Weekdays.onOrAfter(before.on().plusDays(ChronoUnit.DAYS.between(before.on(), next.plannedFor()) / 2));
        LocalDate after = Weekdays.onOrAfter(between.plusDays(dice.within("reviews.corrected_after.days")));
        if (ChronoUnit.DAYS.between(before.on(), next.plannedFor()) >= dice.number("reviews.in_error.least_days")
                && !between.isBefore(entered)
                && period.period().holds(between)
                && dice.happens("reviews.in_error.percent")) {
            happenings.add(
                    new Held(between, child.id(), before.anotherChilds(between, young(between) ? "PN0" : "PN1")));
            happenings.add(new HeldInError(after, child.id(), between, null));
            entered = after;
        }
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
        Dice own = dice.about("bookings", planned);
        LocalDate together = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        boolean others = own.happens("bookings.with_others.percent")
                && Weekdays.isOne(together)
                && together.isAfter(entered)
                && !together.isAfter(planned)
                && together.isBefore(period.period().end());
        How how = !others ? How.ALONE : own.happens("bookings.twice.percent") ? How.TWICE_WITH_OTHERS : How.WITH_OTHERS;
        entered = others ? together : day;
        happenings.add(new Booked(entered, child.id(), planned, startsAt(own), review.chairedBy(), how, null));
        return true;
    }

    private static @Nullable LocalTime startsAt(Dice own) {
        String time = own.draw("bookings.starts_at");
        return time.equals("NOT_AGREED") ? null : LocalTime.parse(time.replace('_', ':'));
    }

    /** A new date is agreed when the first one is near. */
    private void movesTheDay(HeldReview review) {
        LocalDate meeting = review.openedOn() == null ? review.on() : review.openedOn();
        if (review.plannedFor().equals(meeting)) {
            return;
        }
        enter(review.plannedFor().minusDays(dice.within("bookings.cancelled.days")));
        String reason = dice.draw("cancel_reason");
        if (entered.isAfter(meeting)) {
            cancel(reason);
        } else if (dice.happens("bookings.moved.percent")) {
            happenings.add(new Rebooked(entered, child.id(), meeting, reason.replace('_', ' ')));
        } else {
            cancel(reason);
            happenings.add(new Booked(
                    entered,
                    child.id(),
                    meeting,
                    startsAt(dice.about("bookings", meeting)),
                    review.chairedBy(),
                    How.ALONE,
                    null));
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
