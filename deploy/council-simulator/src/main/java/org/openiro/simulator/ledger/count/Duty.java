package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One review that the law required of a child.
 *
 * @param heldBy the review that discharged it
 * @param endedOn when the duty ended without one: care ended, the child became 18 or died
 */
record Duty(
        Child child,
        Due due,
        @Nullable Review heldBy,
        @Nullable LocalDate endedOn) {

    Timeliness asAt(LocalDate day) {
        return Timeliness.of(due.on(), heldBy == null ? null : heldBy.openedOn(), heldOn(), endedOn, day);
    }

    @Nullable
    LocalDate heldOn() {
        return heldBy == null ? null : heldBy.heldOn();
    }
}
