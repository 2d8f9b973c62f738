package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day for which a child's next review is prepared: that of the booking where it lies on or before the due date, else the due
 * date. Nothing is prepared of a review that is under way, nor for a due date on which the child is 18.
 *
 * @param duty which of the child's duties it is, in their order
 */
record Occasion(int duty, LocalDate reviewOn) {

    private static final int END_OF_CHILDHOOD = 18;
    private static final int KEPT_WITHIN = 5;

    static Optional<Occasion> of(Child child, @Nullable Planned planned, LocalDate day) {
        List<Duty> duties = Duties.of(child, day);
        boolean underWay = planned != null && planned.underWayOn(day);
        if (duties.isEmpty() || !duties.getLast().open() || underWay) {
            return Optional.empty();
        }
        int duty = duties.size() - 1;
        LocalDate dueOn = duties.getLast().due().on();
        LocalDate reviewOn = Optional.ofNullable(planned)
                .filter(each -> duties.stream().noneMatch(each::wasFor))
                .flatMap(each -> each.aheadOn(day))
                .filter(booking -> !booking.isAfter(dueOn))
                .orElse(dueOn);
        return child.birthday(END_OF_CHILDHOOD)
                        .filter(day18 -> !reviewOn.isBefore(day18))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Occasion(duty, reviewOn));
    }

    /** What was sent for a day is not sent again when the review moved from it by no more. */
    boolean near(LocalDate sentFor) {
        return WorkingDays.passed(sentFor, reviewOn) <= KEPT_WITHIN;
    }
}
