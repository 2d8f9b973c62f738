package org.openiro.caseload.allocation.domain;

import java.util.List;
import org.openiro.caseload.dates.domain.Span;

/** The answer to an allocation that somebody asks for. */
public sealed interface Decision {

    /**
     * It may be entered.
     *
     * @param span the days it holds: ended already where a later main IRO is known
     * @param endings the child's former main allocations that end where this one starts
     */
    record Accepted(Span span, List<Ending> endings) implements Decision {}

    /**
     * It may not.
     *
     * @param bars what bars this person from being this child's IRO, where that is the reason
     */
    record Refused(Refusal refusal, List<Bar> bars) implements Decision {}

    static Decision refused(Refusal refusal) {
        return new Refused(refusal, List.of());
    }
}
