package org.openiro.simulator.ledger.count;

import java.time.LocalDate;

/** Of what a social worker is reminded, and how many working days before a review (the shared definitions). */
enum Reminder {
    ARRANGE_WITH_CHILD(20),
    INVITATIONS(10),
    SHARE_PLAN_AND_REPORT(5),
    REPORT_TO_IRO(3);

    private final int workingDaysBefore;

    Reminder(int workingDaysBefore) {
        this.workingDaysBefore = workingDaysBefore;
    }

    LocalDate comesOn(Occasion occasion) {
        return WorkingDays.before(occasion.reviewOn(), workingDaysBefore);
    }
}
