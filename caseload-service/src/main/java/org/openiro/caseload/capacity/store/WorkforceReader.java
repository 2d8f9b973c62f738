package org.openiro.caseload.capacity.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.openiro.caseload.capacity.domain.ChildrenWithoutIro.PeriodStart;
import org.openiro.caseload.capacity.domain.MainAllocation;
import org.openiro.caseload.capacity.domain.Workforce;
import org.openiro.caseload.child.domain.LookedAfterChild;
import org.openiro.caseload.child.domain.PeriodOfCare;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.domain.Iro;
import org.openiro.caseload.iro.store.IroRecord;

/** Reads, in a few statements whatever the size of the council, what holds at any time from one day to another. */
@ApplicationScoped
public class WorkforceReader {

    private final EntityManager entities;

    WorkforceReader(EntityManager entities) {
        this.entities = entities;
    }

    public Workforce between(LocalDate first, LocalDate last) {
        Map<UUID, List<PeriodOfCare>> periods = byChild(
                "select c.childId as child, p.startedOn as start, p.endedOn as end, p.startKnown as known"
                        + " from ChildCopy c join c.periods p where p.startedOn" + until("p.endedOn"),
                first,
                last,
                row -> new PeriodOfCare(span(row), row.get("known", Boolean.class)));
        Map<UUID, List<Span>> shortBreaks = byChild(
                "select c.childId as child, b.agreedOn as start, b.endedOn as end"
                        + " from ChildCopy c join c.shortBreaks b where b.agreedOn" + until("b.endedOn"),
                first,
                last,
                WorkforceReader::span);
        List<LookedAfterChild> children = periods.entrySet().stream()
                .map(entry -> new LookedAfterChild(
                        entry.getKey(), entry.getValue(), shortBreaks.getOrDefault(entry.getKey(), List.of())))
                .toList();
        return new Workforce(children, mainAllocations(first, last), iros());
    }

    /** When the first review of each period of care is due, as far as review-service has said it. */
    public Map<PeriodStart, LocalDate> firstReviews() {
        return entities.createQuery(
                        "select r.childId as child, r.periodStartedOn as start, min(r.dueOn) as due from FirstReview r"
                                + " group by r.childId, r.periodStartedOn",
                        Tuple.class)
                .getResultStream()
                .collect(toMap(
                        row -> new PeriodStart(row.get("child", UUID.class), row.get("start", LocalDate.class)),
                        row -> row.get("due", LocalDate.class)));
    }

    private List<MainAllocation> mainAllocations(LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select a.childId as child, a.iroId as iro, a.startedOn as start, a.endedOn as end"
                                + " from AllocationRecord a where a.kind = MAIN and a.childId is not null"
                                + " and a.startedOn" + until("a.endedOn"),
                        Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new MainAllocation(row.get("child", UUID.class), row.get("iro", UUID.class), span(row)))
                .toList();
    }

    private List<Iro> iros() {
        return entities.createQuery("select i from IroRecord i order by i.iroId", IroRecord.class)
                .getResultStream()
                .map(IroRecord::iro)
                .toList();
    }

    private <T> Map<UUID, List<T>> byChild(String query, LocalDate first, LocalDate last, Function<Tuple, T> read) {
        return entities.createQuery(query, Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .collect(groupingBy(row -> row.get("child", UUID.class), mapping(read, toList())));
    }

    private static String until(String end) {
        return " <= :last and (%1$s is null or %1$s > :first)".formatted(end);
    }

    private static Span span(Tuple row) {
        return new Span(row.get("start", LocalDate.class), row.get("end", LocalDate.class));
    }
}
