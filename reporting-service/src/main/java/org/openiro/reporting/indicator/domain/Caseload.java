package org.openiro.reporting.indicator.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The team's caseload on a day: children looked after with and without a main IRO (those in agreed short breaks count as
 * one each and are also shown apart), the filled FTE, and the FTE available when long absences are left out.
 */
public record Caseload(
        LocalDate on,
        long allocated,
        long unallocated,
        long inShortBreaks,
        BigDecimal filledFte,
        BigDecimal availableFte,
        long irosWithoutHours) {

    public long children() {
        return allocated + unallocated;
    }

    public TeamRatio ratio() {
        return new TeamRatio(children(), filledFte);
    }

    public TeamRatio availableRatio() {
        return new TeamRatio(children(), availableFte);
    }
}
