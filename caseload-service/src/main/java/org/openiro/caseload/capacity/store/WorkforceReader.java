package org.openiro.caseload.capacity.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.events.store.Statements.RowReader;

/**
 * Reads, in a few statements whatever the size of the council, what holds at any time from one day to another. In SQL:
 * Hibernate plans a list of children anew each time.
 */
@ApplicationScoped
public class WorkforceReader {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final String PERIODS =
            "select child_id, started_on as since, ended_on as until, start_known from child_period";
    private static final String SHORT_BREAKS =
            "select child_id, agreed_on as since, ended_on as until from child_short_break";
    private static final String ALLOCATIONS =
            "select child_id, iro_id, started_on as since, ended_on as until from allocation"
                    + " where kind = 'MAIN' and child_id is not null";
    private static final String FIRST_REVIEWS =
            "select child_id, period_started_on, min(due_on) as due_on from first_review where child_id = any(cast(? as uuid[]))"
                    + " group by child_id, period_started_on";

    private final EntityManager entities;
    private final Statements statements;

    WorkforceReader(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    public Workforce between(LocalDate first, LocalDate last) {
        Reach reach = new Reach(first, last, null);
        return new Workforce(children(reach), allocations(reach), iros());
    }

    /** What is known of these children until the day. */
    public WaitingChildren of(List<UUID> childIds, LocalDate day) {
        String ids = array(childIds);
        Reach reach = new Reach(EVER, day, ids);
        return new WaitingChildren(children(reach), allocations(reach), firstReviews(ids));
    }

    private List<LookedAfterChild> children(Reach reach) {
        Map<UUID, List<PeriodOfCare>> periods =
                byChild(reach, PERIODS, row -> new PeriodOfCare(span(row), row.getBoolean("start_known")));
        Map<UUID, List<Span>> shortBreaks = byChild(reach, SHORT_BREAKS, WorkforceReader::span);
        return periods.entrySet().stream()
                .map(entry -> new LookedAfterChild(
                        entry.getKey(), entry.getValue(), shortBreaks.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private List<MainAllocation> allocations(Reach reach) {
        return held(
                reach,
                ALLOCATIONS,
                row -> new MainAllocation(
                        row.getObject("child_id", UUID.class), row.getObject("iro_id", UUID.class), span(row)));
    }

    private Map<PeriodStart, LocalDate> firstReviews(String childIds) {
        record Due(PeriodStart period, LocalDate on) {}
        return statements
                .list(
                        FIRST_REVIEWS,
                        row -> new Due(
                                new PeriodStart(
                                        row.getObject("child_id", UUID.class),
                                        row.getObject("period_started_on", LocalDate.class)),
                                row.getObject("due_on", LocalDate.class)),
                        childIds)
                .stream()
                .collect(toMap(Due::period, Due::on));
    }

    private List<Iro> iros() {
        return entities.createQuery("select i from IroRecord i order by i.iroId", IroRecord.class)
                .getResultStream()
                .map(IroRecord::iro)
                .toList();
    }

    private <T> Map<UUID, List<T>> byChild(Reach reach, String parts, RowReader<T> reader) {
        record Part<T>(UUID childId, T what) {}
        return held(reach, parts, row -> new Part<>(row.getObject("child_id", UUID.class), reader.read(row))).stream()
                .collect(groupingBy(Part::childId, mapping(Part::what, toList())));
    }

    private <T> List<T> held(Reach reach, String parts, RowReader<T> reader) {
        String held = "select * from (%s) as part where since <= ? and (until is null or until > ?)".formatted(parts);
        return reach.childIds() == null
                ? statements.list(held, reader, reach.last(), reach.first())
                : statements.list(
                        held + " and child_id = any(cast(? as uuid[]))",
                        reader,
                        reach.last(),
                        reach.first(),
                        reach.childIds());
    }

    /** As PostgreSQL writes an array; given one, the driver looks through each id for what to escape. */
    private static String array(List<UUID> childIds) {
        return childIds.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }

    /** What holds on a day from the first to the last, of some children (an array of their ids) or of all. */
    private record Reach(
            LocalDate first, LocalDate last, @Nullable String childIds) {}
}
