package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reviews that the law required of one child, one after the other through each period of care. A review that
 * considered the Schedule 7 matters discharges the open duty and opens the next. One held on the day on which care ended,
 * or the child became 18, still belongs to that period; one held later discharges nothing.
 */
final class Duties {

    private static final int END_OF_CHILDHOOD = 18;

    private final Child child;
    private final LocalDate asAt;
    private final List<Stretch> courses;

    private Duties(Child child, LocalDate asAt) {
        this.child = child;
        this.asAt = asAt;
        this.courses = courses(child);
    }

    static List<Duty> of(Child child, LocalDate asAt) {
        Duties duties = new Duties(child, asAt);
        return duties.courses.stream().flatMap(duties::of).toList();
    }

    /** Whether a review on this day lies in a period of care, both its first and its last day included. */
    static boolean inCare(Child child, LocalDate day) {
        return courses(child).stream().anyMatch(course -> includes(course, day));
    }

    private Stream<Duty> of(Stretch course) {
        Optional<LocalDate> end = dutyEnd(course);
        List<Duty> duties = new ArrayList<>();
        List<LocalDate> held = new ArrayList<>();
        for (Review review : child.reviews()) {
            boolean inTimeOfDuty = end.isEmpty() || !review.heldOn().isAfter(end.get());
            if (review.statutory() && inTimeOfDuty && isOf(course, review.heldOn())) {
                Due due = due(course, held, review.heldOn(), end);
                duties.add(duty(course, held, due, review.openedOn(), review, null));
                held.add(review.heldOn());
            }
        }
        @Nullable LocalDate ended = end.filter(day -> !day.isAfter(asAt)).orElse(null);
        Due due = due(course, held, asAt, end);
        duties.add(duty(course, held, due, openedInTime(course, held, due.on()), null, ended));
        return duties.stream();
    }

    private Duty duty(
            Stretch course,
            List<LocalDate> held,
            Due due,
            @Nullable LocalDate opened,
            @Nullable Review heldBy,
            @Nullable LocalDate ended) {
        @Nullable LocalDate reviewed = held.isEmpty() ? null : held.getLast();
        LocalDate requiredFrom = reviewed == null ? course.from() : reviewed.plusDays(1);
        return new Duty(child, requiredFrom, reviewed, due, opened, heldBy, ended);
    }

    /** A review that discharged nothing, or is not completed, was opened all the same; the last opening by the due date leaves the longest window. */
    private @Nullable LocalDate openedInTime(Stretch course, List<LocalDate> held, LocalDate due) {
        Stream<LocalDate> ofReviews = child.reviews().stream()
                .filter(Review::statutory)
                .flatMap(review -> Stream.ofNullable(review.openedOn()));
        return Stream.concat(ofReviews, child.openings().stream())
                .filter(day -> isOf(course, day) && (held.isEmpty() || day.isAfter(held.getLast())))
                .filter(day -> !day.isAfter(due))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * A change of regime moves only a due date that has not passed on the day of the change. What ends with care, on the
     * same day, is no change of regime.
     */
    private Due due(Stretch course, List<LocalDate> held, LocalDate until, Optional<LocalDate> end) {
        LocalDate openedOn = held.isEmpty() ? course.from() : held.getLast();
        LocalDate last = end.map(day -> day.minusDays(1))
                .filter(day -> day.isBefore(until))
                .orElse(until);
        Due due =
                child.regimes().next(course.from(), held, held.isEmpty() || openedOn.isBefore(last) ? openedOn : last);
        for (LocalDate change : child.regimes().changes(openedOn, last)) {
            if (change.isAfter(due.on())) {
                return due;
            }
            due = child.regimes().next(course.from(), held, change);
        }
        return due;
    }

    private Optional<LocalDate> dutyEnd(Stretch course) {
        return Stream.of(
                        Optional.ofNullable(course.until()),
                        Optional.ofNullable(child.died()),
                        child.birthday(END_OF_CHILDHOOD))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** On the day on which one period ended and the next began, a review is of the earlier one. */
    private boolean isOf(Stretch course, LocalDate day) {
        return courses.stream()
                .filter(each -> includes(each, day))
                .findFirst()
                .filter(course::equals)
                .isPresent();
    }

    private static boolean includes(Stretch course, LocalDate day) {
        return course.holds(day) || day.equals(course.until());
    }

    /** The stays of one series of short breaks are one course of reviews; every other period of care is its own. */
    private static List<Stretch> courses(Child child) {
        List<Stretch> courses = new ArrayList<>();
        for (Stretch period : child.care()) {
            if (!courses.isEmpty() && child.regimes().sameSeries(courses.getLast(), period)) {
                courses.add(new Stretch(courses.removeLast().from(), period.until()));
            } else {
                courses.add(period);
            }
        }
        return courses;
    }
}
