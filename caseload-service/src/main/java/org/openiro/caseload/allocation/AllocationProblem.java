package org.openiro.caseload.allocation;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** Why an allocation or its end is refused. */
enum AllocationProblem implements ProblemCode {
    DATE_AFTER_TODAY(422, "An allocation begins and ends on a day that has come"),
    VACANT_POST(422, "A vacant post holds no children"),
    IRO_HAS_LEFT(422, "The IRO's last post ended on or before that day"),
    IRO_NOT_KNOWN(422, "There is no such IRO"),
    IRO_BARRED(
            422, "Regulation 46(3) of the Care Planning, Placement and Case Review Regulations 2010 bars this person"),
    CHILD_WITHDRAWN(422, "The council has withdrawn this child"),
    CHILD_AMBIGUOUS(422, "More than one child is known by this identifier"),
    ALREADY_ALLOCATED(409, "This IRO is already allocated to the child in this way on that day"),
    OVERLAPS_ENDED_ALLOCATION(409, "On that day another IRO was the child's main one, until an end that is recorded"),
    ALREADY_ENDED(409, "The allocation has ended already"),
    ENDED_BEFORE_FROM(422, "An allocation cannot end before it begins"),
    REASON_NOT_FOR_PERSONS(422, "This reason is given by the service itself");

    private final int status;
    private final String title;

    AllocationProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
