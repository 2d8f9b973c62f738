package org.openiro.caseload.capacity.domain;

import java.time.LocalDate;
import java.util.List;

/** Every caseload of one council on one day: the IROs' and the team's. */
public record CaseloadOn(LocalDate on, List<IroCaseload> iros, TeamCaseload team) {

    public CaseloadOn {
        iros = List.copyOf(iros);
    }
}
