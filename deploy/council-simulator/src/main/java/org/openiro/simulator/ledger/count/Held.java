package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A completed review, with the duty that it discharged.
 *
 * @param duty null when it discharged none: outside the time of any duty, or without the Schedule 7 matters
 */
record Held(Child child, Review review, @Nullable Duty duty) {

    /** The rule of a review that discharged no duty. */
    private static final String NO_RULE = "NONE";

    private static final Set<Participation> ODD = EnumSet.of(Participation.CONTRADICTS_AGE, Participation.MISSING);

    static Stream<Held> of(Child child, List<Duty> duties) {
        return child.reviews().stream()
                .map(review -> new Held(
                        child,
                        review,
                        duties.stream()
                                .filter(duty -> review.equals(duty.heldBy()))
                                .findFirst()
                                .orElse(null)));
    }

    LocalDate on() {
        return review.heldOn();
    }

    boolean shortBreak() {
        return duty == null ? child.inShortBreaksOn(on()) : duty.due().shortBreak();
    }

    Timeliness asAt(LocalDate day) {
        if (duty != null) {
            return duty.asAt(day);
        }
        LocalDate judgedOn = judgedOn();
        return judgedOn == null ? Timeliness.UNKNOWN : Timeliness.of(judgedOn, review.openedOn(), on(), null, day);
    }

    /** The due date that counts; null when there is none. */
    @Nullable
    LocalDate judgedOn() {
        return duty == null ? child.judgedOnRecorded(review) : duty.judgedOn();
    }

    String rule() {
        return duty == null ? NO_RULE : duty.due().rule();
    }

    /** A person entered the date when the due date had passed. */
    boolean enteredAfterDue() {
        LocalDate enteredOn = review.enteredOn();
        LocalDate judgedOn = judgedOn();
        return judgedOn != null && enteredOn != null && enteredOn.isAfter(judgedOn);
    }

    Participation participation(String code) {
        return Participation.of(code, child, on());
    }

    /** What the intake finds odd: rules 167, 399, 440 and 441, rows that differ, a day outside care or before birth. */
    boolean withFindings() {
        return review.codes().size() != 1
                || review.codes().stream().map(this::participation).anyMatch(ODD::contains)
                || child.shortBreaksOnly()
                || !Duties.inCare(child, on())
                || (child.born() != null && on().isBefore(child.born()));
    }
}
