package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;

/** Does at once what the sweep of duties and due dates does from time to time; for tests of other packages. */
@ApplicationScoped
public class DutyEndsNow {

    private final DutyEndSweep sweep;

    DutyEndsNow(DutyEndSweep sweep) {
        this.sweep = sweep;
    }

    public void sweep() {
        sweep.sweep();
    }
}
