package org.openiro.caseload.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.openiro.caseload.capacity.domain.CaseloadOn;
import org.openiro.caseload.capacity.domain.CaseloadYear;
import org.openiro.caseload.capacity.domain.Caseloads;
import org.openiro.caseload.capacity.domain.ChildrenWithoutIro;
import org.openiro.caseload.capacity.domain.WithoutIro;
import org.openiro.caseload.capacity.domain.Workforce;
import org.openiro.caseload.capacity.store.WorkforceReader;
import org.openiro.caseload.iro.domain.LongAbsence;
import org.openiro.platform.workingdays.WorkingDays;

/** Counts over the facts of one council. */
@ApplicationScoped
public class CountCaseloads {

    private static final int DAYS_TO_APPOINT = 5;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final WorkforceReader facts;
    private final WorkingDays workingDays;
    private final ChildrenWithoutIro withoutIro;

    CountCaseloads(WorkforceReader facts, WorkingDays workingDays) {
        this.facts = facts;
        this.workingDays = workingDays;
        this.withoutIro = new ChildrenWithoutIro(day -> workingDays.plus(day, DAYS_TO_APPOINT));
    }

    @Transactional
    public CaseloadOn on(LocalDate day, LocalDate today) {
        return caseloads(today).on(day, facts.between(day, day));
    }

    /** The year from 1 April, as far as it lies on or before the day. */
    @Transactional
    public CaseloadYear year(int year, LocalDate today) {
        List<LocalDate> monthEnds = CaseloadYear.monthEndsUpTo(year, today);
        if (monthEnds.isEmpty()) {
            return new CaseloadYear(year, List.of());
        }
        Workforce workforce = facts.between(monthEnds.getFirst(), monthEnds.getLast());
        Caseloads caseloads = caseloads(today);
        return new CaseloadYear(
                year,
                monthEnds.stream().map(end -> caseloads.on(end, workforce)).toList());
    }

    @Transactional
    public List<WithoutIro> withoutIro(LocalDate day) {
        return withoutIro.on(day, facts.between(EVER, day), facts.firstReviews());
    }

    private Caseloads caseloads(LocalDate today) {
        return new Caseloads(new LongAbsence(workingDays, today));
    }
}
