package org.openiro.reporting.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.store.FactReader;
import org.openiro.reporting.indicator.domain.AnnualFigures;
import org.openiro.reporting.indicator.domain.ReportingPeriod;
import org.openiro.reporting.report.Councils.Council;

/** Draws up the current council's report of a year from the facts known now. */
@ApplicationScoped
class AnnualReports {

    private final FactReader facts;
    private final CurrentAuthority authority;
    private final WorkingDays workingDays;
    private final Councils councils;
    private final Clock clock;
    private final Semaphore atATime = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    AnnualReports(
            FactReader facts, CurrentAuthority authority, WorkingDays workingDays, Councils councils, Clock clock) {
        this.facts = facts;
        this.authority = authority;
        this.workingDays = workingDays;
        this.councils = councils;
        this.clock = clock;
    }

    /** No more at a time than there are processors to reckon them: each holds the facts of a year, and waits for nothing else. */
    AnnualReport of(int year) {
        atATime.acquireUninterruptibly();
        try {
            return QuarkusTransaction.joiningExisting().call(() -> drawnUp(year));
        } finally {
            atATime.release();
        }
    }

    private AnnualReport drawnUp(int year) {
        ReportingPeriod period = ReportingPeriod.of(year, LocalDate.now(clock))
                .orElseThrow(() -> new ProblemException(
                        ReportProblem.REPORT_YEAR_NOT_AVAILABLE,
                        "Reports exist from " + ReportingPeriod.FIRST_YEAR + " to the financial year that is running.",
                        List.of()));
        Facts known = facts.read(period.from(), period.lastDay());
        return report(period, known, AnnualFigures.of(known, period, workingDays));
    }

    private AnnualReport report(ReportingPeriod period, Facts known, AnnualFigures figures) {
        String code = authority.code();
        Optional<Council> council = Optional.ofNullable(councils.councils().get(code));
        return new AnnualReport(
                code,
                council.map(Council::name).orElse(code),
                council.map(Council::synthetic).orElse(false),
                period.year(),
                period.departmentsReportingYear(),
                period.from(),
                period.to(),
                period.toDate(),
                period.lastDay(),
                known.upTo(),
                workingDays.calendarVersion(),
                FigureDrafting.of(figures),
                TableDrafting.of(figures));
    }
}
