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
import org.openiro.caseload.capacity.store.WithoutIroPages;
import org.openiro.caseload.capacity.store.WorkforceReader;
import org.openiro.caseload.iro.domain.LongAbsence;
import org.openiro.platform.http.Slice;
import org.openiro.platform.workingdays.WorkingDays;

/** Counts over the facts of one council. */
@ApplicationScoped
public class CountCaseloads {

    private static final int DAYS_TO_APPOINT = 5;

    private final WorkforceReader facts;
    private final WithoutIroPages pages;
    private final WorkingDays workingDays;
    private final ChildrenWithoutIro withoutIro;

    CountCaseloads(WorkforceReader facts, WithoutIroPages pages, WorkingDays workingDays) {
        this.facts = facts;
        this.pages = pages;
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

    /** One page of the list, in its order. */
    @Transactional
    public List<WithoutIro> withoutIro(LocalDate day, Slice slice) {
        List<WithoutIro> page = withoutIro.on(day, facts.of(pages.childIds(day, slice), day));
        return slice.descending() ? page.reversed() : page;
    }

    private Caseloads caseloads(LocalDate today) {
        return new Caseloads(new LongAbsence(workingDays, today));
    }
}
