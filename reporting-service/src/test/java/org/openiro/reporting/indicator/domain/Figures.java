package org.openiro.reporting.indicator.domain;

import static org.openiro.reporting.testing.Given.day;

import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.Facts;

/** Reckons the year 2024 as seen from a day. */
final class Figures {

    private static final WorkingDays WORKING_DAYS = WorkingDays.shipped();

    private Figures() {}

    static AnnualFigures of2024(Facts facts) {
        return of2024(facts, "2026-11-22");
    }

    static AnnualFigures of2024(Facts facts, String today) {
        return AnnualFigures.of(facts, ReportingPeriod.of(2024, day(today)).orElseThrow(), WORKING_DAYS);
    }
}
