package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;

/** Of several children at one time: done on its day when all else has been. */
public sealed interface SeveralChildrenHappening extends Happening {

    /** Brothers and sisters were reviewed at one meeting, a review for each. */
    record HeldTogether(LocalDate on, List<ReviewHappening.Held> reviews) implements SeveralChildrenHappening {}

    /** Reviews are drawn for audits. */
    record SampleDrawn(LocalDate on, String sample, LocalDate from, LocalDate to, int size)
            implements SeveralChildrenHappening {}

    /**
     * A review that was drawn.
     *
     * @param place in the sample, from 1
     */
    record SampleAudited(LocalDate on, String sample, int place, Audit audit) implements SeveralChildrenHappening {}

    /** A review that the auditor chose. */
    record ReviewAudited(LocalDate on, String child, LocalDate review, Audit audit)
            implements SeveralChildrenHappening {}

    record AuditModerated(LocalDate on, String audit, Audit.Grades grades) implements SeveralChildrenHappening {}

    record AuditInError(LocalDate on, String audit) implements SeveralChildrenHappening {}
}
