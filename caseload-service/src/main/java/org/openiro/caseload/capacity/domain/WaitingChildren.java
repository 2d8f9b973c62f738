package org.openiro.caseload.capacity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openiro.caseload.capacity.domain.ChildrenWithoutIro.PeriodStart;
import org.openiro.caseload.child.domain.LookedAfterChild;

/**
 * Children who may be without an IRO, and what their wait is judged by.
 *
 * @param firstReviewDue of each period of care, as far as review-service has said it
 */
public record WaitingChildren(
        List<LookedAfterChild> children,
        List<MainAllocation> allocations,
        Map<PeriodStart, LocalDate> firstReviewDue) {}
