package org.openiro.caseload.capacity.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.capacity.domain.ChildrenWithoutIro.PeriodStart;
import org.openiro.caseload.capacity.domain.MainAllocation;
import org.openiro.caseload.capacity.domain.WaitingChildren;
import org.openiro.caseload.capacity.domain.Workforce;
import org.openiro.caseload.child.domain.LookedAfterChild;
import org.openiro.caseload.child.domain.PeriodOfCare;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.domain.Iro;
import org.openiro.caseload.iro.store.IroRecord;

/** Reads, in a few statements whatever the size of the council, what holds at any time from one day to another. */
@ApplicationScoped
public class WorkforceReader {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final EntityManager entities;

    WorkforceReader(EntityManager entities) {
        this.entities = entities;
    }

    public Workforce between(LocalDate first, LocalDate last) {
        Reach reach = new Reach(first, last, null);
        return new Workforce(children(reach), allocations(reach), iros());
    }

    /** What is known of these children until the day. */
    public WaitingChildren of(List<UUID> childIds, LocalDate day) {
        Reach reach = new Reach(EVER, day, childIds);
        return new WaitingChildren(children(reach), allocations(reach), firstReviews(childIds));
    }

    private List<LookedAfterChild> children(Reach reach) {
        Map<UUID, List<PeriodOfCare>> periods = reach.of(
                        "select c.childId as child, p.startedOn as start, p.endedOn as end, p.startKnown as known"
                                + " from ChildCopy c join c.periods p where p.startedOn",
                        "p.endedOn",
                        "c.childId",
                        entities)
                .collect(byChild(row -> new PeriodOfCare(span(row), row.get("known", Boolean.class))));
        Map<UUID, List<Span>> shortBreaks = reach.of(
                        "select c.childId as child, b.agreedOn as start, b.endedOn as end"
                                + " from ChildCopy c join c.shortBreaks b where b.agreedOn",
                        "b.endedOn",
                        "c.childId",
                        entities)
                .collect(byChild(WorkforceReader::span));
        return periods.entrySet().stream()
                .map(entry -> new LookedAfterChild(
                        entry.getKey(), entry.getValue(), shortBreaks.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private List<MainAllocation> allocations(Reach reach) {
        return reach.of(
                        "select a.childId as child, a.iroId as iro, a.startedOn as start, a.endedOn as end"
                                + " from AllocationRecord a where a.kind = MAIN and a.childId is not null"
                                + " and a.startedOn",
                        "a.endedOn",
                        "a.childId",
                        entities)
                .map(row -> new MainAllocation(row.get("child", UUID.class), row.get("iro", UUID.class), span(row)))
                .toList();
    }

    private Map<PeriodStart, LocalDate> firstReviews(List<UUID> childIds) {
        return entities.createQuery(
                        "select r.childId as child, r.periodStartedOn as start, min(r.dueOn) as due from FirstReview r"
                                + " where r.childId in :childIds group by r.childId, r.periodStartedOn",
                        Tuple.class)
                .setParameter("childIds", childIds)
                .getResultStream()
                .collect(toMap(
                        row -> new PeriodStart(row.get("child", UUID.class), row.get("start", LocalDate.class)),
                        row -> row.get("due", LocalDate.class)));
    }

    private List<Iro> iros() {
        return entities.createQuery("select i from IroRecord i order by i.iroId", IroRecord.class)
                .getResultStream()
                .map(IroRecord::iro)
                .toList();
    }

    private static <T> Collector<Tuple, ?, Map<UUID, List<T>>> byChild(Function<Tuple, T> read) {
        return groupingBy(row -> row.get("child", UUID.class), mapping(read, toList()));
    }

    private static Span span(Tuple row) {
        return new Span(row.get("start", LocalDate.class), row.get("end", LocalDate.class));
    }

    /** What holds on a day from the first to the last, of some children or of all. */
    private record Reach(
            LocalDate first, LocalDate last, @Nullable List<UUID> childIds) {

        Stream<Tuple> of(String begun, String end, String child, EntityManager entities) {
            String query = begun + " <= :last and (%1$s is null or %1$s > :first)".formatted(end);
            TypedQuery<Tuple> all = entities.createQuery(
                            childIds == null ? query : query + " and " + child + " in :childIds", Tuple.class)
                    .setParameter("first", first)
                    .setParameter("last", last);
            return (childIds == null ? all : all.setParameter("childIds", childIds)).getResultStream();
        }
    }
}
