package org.openiro.caseload.capacity.domain;

import java.util.List;
import org.openiro.caseload.child.domain.LookedAfterChild;
import org.openiro.caseload.iro.domain.Iro;

/** The facts that a caseload is counted from. */
public record Workforce(List<LookedAfterChild> children, List<MainAllocation> allocations, List<Iro> iros) {

    public Workforce {
        children = List.copyOf(children);
        allocations = List.copyOf(allocations);
        iros = List.copyOf(iros);
    }
}
