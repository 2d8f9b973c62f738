package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openiro.simulator.council.HeldReview.ConductedBy;
import org.openiro.simulator.council.HeldReview.Told;

/**
 * Lays a child's reviews: most of them in good time, some on the last day, adjourned, in a series of meetings, late. It
 * imitates a diary, not the law: which of them were in time is the product's to say.
 */
final class ReviewDiary {

    private static final int FOURTH_BIRTHDAY = 4;
    private static final String UNDER_FOUR = "PN0";
    private static final int DAYS_AFTER_CARE = 14;
    private static final int MEANS_FIRST_REVIEW_DAYS = 60;

    private final Dice dice;
    private final Child child;
    private final Allocations allocations;
    private final LocalDate firstDay;
    /** Reviews of brothers and sisters. */
    private final List<HeldReview> siblings;

    private LocalDate lastTold;

    ReviewDiary(Dice dice, Child child, Allocations allocations, List<HeldReview> siblings, LocalDate firstDay) {
        this.dice = dice;
        this.child = child;
        this.allocations = allocations;
        this.siblings = siblings;
        this.firstDay = firstDay;
        this.lastTold = firstDay;
    }

    /** Period by period, reviews up to its end or the given day, and the one planned next. */
    List<ReviewsOfPeriod> reviews(LocalDate until) {
        ReviewsWithoutMeeting withoutMeeting = new ReviewsWithoutMeeting(dice.about("without_meeting", child.id()));
        return child.periods().stream()
                .map(period -> withoutMeeting.among(reviews(period, until)))
                .toList();
    }

    private ReviewsOfPeriod reviews(PeriodInCare period, LocalDate until) {
        List<HeldReview> held = new ArrayList<>();
        List<LocalDate> statutory = new ArrayList<>();
        ReviewDates dates = new ReviewDates(period);
        LocalDate before = period.start();
        while (!before.isAfter(until)) {
            LocalDate toldBefore = lastTold;
            HeldReview review = withSiblings(review(period, before, dates.next(statutory)), before, toldBefore);
            if (!review.on().isBefore(period.end())) {
                return heldAfterAll(period, review)
                        ? new ReviewsOfPeriod(period, List.copyOf(with(held, review)), null)
                        : new ReviewsOfPeriod(period, List.copyOf(held), review);
            }
            held.add(review);
            before = review.on();
            if (review.statutory()) {
                statutory.add(review.on());
            }
        }
        return new ReviewsOfPeriod(period, List.copyOf(held), null);
    }

    /** A meeting that was planned and took place although care had ended meanwhile: it discharges nothing. */
    private boolean heldAfterAll(PeriodInCare period, HeldReview review) {
        return review.on().isBefore(period.end().plusDays(DAYS_AFTER_CARE))
                && dice.happens("reviews.after_care.percent");
    }

    private static List<HeldReview> with(List<HeldReview> held, HeldReview last) {
        held.add(last);
        return held;
    }

    private HeldReview review(PeriodInCare period, LocalDate before, LocalDate due) {
        String how = dice.draw("reviews.held");
        boolean late = how.equals("LATE");
        int room = (int) ChronoUnit.DAYS.between(before, due);
        LocalDate opened = Weekdays.onOrBefore(
                switch (how) {
                    case "EARLY" ->
                        due.minusDays(
                                room < MEANS_FIRST_REVIEW_DAYS
                                        ? dice.within("reviews.early.first.days")
                                        : dice.within("reviews.early.later.days"));
                    case "JUST_IN_TIME", "ADJOURNED", "SERIES" ->
                        due.minusDays(dice.within("reviews.just_in_time.days"));
                    default -> due;
                });
        if (!opened.isAfter(before)) {
            opened = Weekdays.onOrAfter(before.plusDays(3));
        }
        LocalDate on =
                switch (how) {
                    case "LATE" ->
                        Weekdays.onOrAfter(due.plusDays(dice.within(
                                dice.happens("reviews.very_late.percent")
                                        ? "reviews.very_late.days"
                                        : "reviews.late.days")));
                    case "ADJOURNED", "SERIES" ->
                        Weekdays.onOrAfter(opened.plusDays(dice.within("reviews.adjourned.days")));
                    default -> opened;
                };
        boolean more = how.equals("ADJOURNED") || how.equals("SERIES");
        LocalDate planned = dice.happens("reviews.rebooked.percent")
                ? Weekdays.onOrBefore(opened.minusDays(dice.within("reviews.rebooked.days")))
                : opened;
        Told told = told(period, on);
        return new HeldReview(
                on,
                more && opened.isBefore(on) ? opened : null,
                planned.isAfter(before) ? planned : opened,
                how.equals("SERIES") ? ConductedBy.SERIES : ConductedBy.MEETING,
                participation(on),
                chair(on),
                told != Told.UNBOOKED || !dice.happens("reviews.meeting_only.percent"),
                late,
                lateReasons(),
                told,
                toldOn(told, on),
                due);
    }

    /** One meeting for several children, where it is near and has the same chair; the day is never later than the own one. */
    private HeldReview withSiblings(HeldReview review, LocalDate before, LocalDate toldBefore) {
        if (!review.oneMeeting() || !review.statutory() || review.meantToBeLate()) {
            return review;
        }
        LocalDate first = review.on().minusDays((long) dice.number("reviews.with_siblings.days"));
        HeldReview joined = siblings.stream()
                .filter(theirs -> theirs.oneMeeting() && theirs.statutory() && !theirs.meantToBeLate())
                .filter(theirs -> theirs.on().isAfter(before.plusDays(2))
                        && !theirs.on().isBefore(first)
                        && !theirs.on().isAfter(review.on())
                        && !theirs.toldOn().isBefore(toldBefore))
                .filter(theirs -> theirs.chairedBy().equals(chair(theirs.on())))
                .findFirst()
                .map(theirs -> review.at(theirs, young(theirs.on()) ? UNDER_FOUR : review.participation()))
                .orElse(review);
        lastTold = joined.toldOn();
        return joined;
    }

    private Told told(PeriodInCare period, LocalDate on) {
        if (on.isBefore(firstDay)) {
            return period.shortBreaks() ? Told.EVENT : Told.FILE;
        }
        Told told = Told.valueOf(dice.draw("reviews.told"));
        // SSDA903 files hold no reviews of children in short breaks (rule 399).
        return told == Told.FILE && period.shortBreaks() ? Told.EVENT : told;
    }

    /** One after the other: what was entered late is entered before what came next. */
    private LocalDate toldOn(Told told, LocalDate on) {
        LocalDate day =
                on.plusDays(dice.within(dice.happens("entry.late.percent") ? "entry.late.days" : "entry.usual.days"));
        return switch (told) {
            case BOOKED, UNBOOKED -> {
                lastTold = Weekdays.onOrAfter(day.isAfter(lastTold) ? day : lastTold);
                yield lastTold;
            }
            case EVENT -> on.isBefore(firstDay) ? firstDay : on.plusDays(1);
            case FILE -> on.isBefore(firstDay) ? on : typedIn(on);
        };
    }

    private LocalDate typedIn(LocalDate on) {
        Dice own = dice.about("typed_in", child.id() + on);
        return Weekdays.onOrAfter(on.plusDays(Integer.parseInt(own.draw("typed_in_after_days"))));
    }

    private String chair(LocalDate on) {
        return allocations.actingOn(child.id(), on).orElse("SYN-IRO-1");
    }

    private String participation(LocalDate on) {
        return young(on) ? UNDER_FOUR : dice.draw("participation");
    }

    private boolean young(LocalDate on) {
        return on.isBefore(child.born().plusYears(FOURTH_BIRTHDAY));
    }

    private List<String> lateReasons() {
        String main = dice.draw("late_reason");
        String further = dice.draw("late_reason");
        return dice.happens("late_reasons.several.percent") && !further.equals(main)
                ? List.of(main, further)
                : List.of(main);
    }
}
