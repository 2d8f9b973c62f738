package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One review that the law required of a child.
 *
 * @param opened the first meeting of the review that discharged it, or of one that was completed after the duty had ended
 * @param heldBy the review that discharged it
 * @param endedOn when the duty ended without one: care ended, the child became 18 or died
 */
record Duty(
        Child child,
        Due due,
        @Nullable LocalDate opened,
        @Nullable Review heldBy,
        @Nullable LocalDate endedOn) {

    Timeliness asAt(LocalDate day) {
        return Timeliness.of(due.on(), opened, heldOn(), endedOn, day);
    }

    @Nullable
    LocalDate heldOn() {
        return heldBy == null ? null : heldBy.heldOn();
    }
}
