package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One review that the law required of a child.
 *
 * @param requiredFrom the first day on which it was the one required next
 * @param reviewed when the review before it was held in the same course of reviews; null when it is the first
 * @param opened the first meeting of the review that discharged it, or of one that was completed after the duty had ended
 * @param heldBy the review that discharged it
 * @param endedOn when the duty ended without one: care ended, the child became 18 or died
 */
record Duty(
        Child child,
        LocalDate requiredFrom,
        @Nullable LocalDate reviewed,
        Due due,
        @Nullable LocalDate opened,
        @Nullable Review heldBy,
        @Nullable LocalDate endedOn) {

    Timeliness asAt(LocalDate day) {
        return Timeliness.of(judgedOn(), opened, heldOn(), endedOn, day);
    }

    /** The due date that counts for its class and its year. */
    LocalDate judgedOn() {
        LocalDate recorded = heldBy == null ? null : child.judgedOnRecorded(heldBy);
        return recorded == null ? due.on() : recorded;
    }

    /** Required still, and not held. */
    boolean open() {
        return heldBy == null && endedOn == null;
    }

    @Nullable
    LocalDate heldOn() {
        return heldBy == null ? null : heldBy.heldOn();
    }
}
