package org.openiro.simulator.ledger.count;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.ChildEntry.Involvement;
import org.openiro.simulator.ledger.TeamEntry.AllocationEnded;
import org.openiro.simulator.ledger.TeamEntry.AllocationEntered;

/**
 * A child's main IROs, one at a time: the former one's time ends where the next one's begins, whoever tells of either. What
 * a person entered or ended stands: an involvement that the case-management system tells counts unless it begins in days
 * that a person settled. One that a newer list leaves out ended on the day on which that list came.
 */
final class MainIros {

    private static final String MAIN = "MAIN";

    private final List<AllocationEntered> entered = new ArrayList<>();
    private final Map<String, AllocationEnded> ended = new LinkedHashMap<>();
    private final Map<String, Instant> newest = new HashMap<>();
    private final Map<Involvement, Involvement> told = new LinkedHashMap<>();

    /** An IRO by id, or by the reference that the source gives, and the days on which the child was theirs. */
    private record Tenure(String iro, Stretch days) {

        static Tenure of(String iro, LocalDate from, @Nullable LocalDate until) {
            return new Tenure(iro, new Stretch(from, until));
        }

        boolean yieldsTo(Tenure settled) {
            return settled.days.holds(days.from())
                    || (settled.iro.equals(iro) && settled.days.from().equals(days.from()));
        }
    }

    void hear(AllocationEntered allocation) {
        if (allocation.kind().equals(MAIN)) {
            entered.add(allocation);
        }
    }

    void hear(AllocationEnded allocation) {
        if (allocation.kind().equals(MAIN)) {
            ended.put(allocation.allocationId(), allocation);
        }
    }

    void hear(ChildSent record) {
        Instant before = newest.get(record.person());
        if (record.iros() == null || (before != null && !record.sourceVersion().isAfter(before))) {
            return;
        }
        newest.put(record.person(), record.sourceVersion());
        told.replaceAll((begun, last) -> last.to() == null ? begun(last, record.on()) : last);
        record.iros().forEach(involvement -> told.put(begun(involvement, null), involvement));
    }

    /** The main IRO's id, or their reference at the source while nobody has entered more of them. */
    Optional<String> on(LocalDate day, Team team) {
        List<Tenure> settled = byPersons();
        return Stream.concat(settled.stream(), bySource(settled, team))
                .filter(tenure -> !tenure.days().from().isAfter(day))
                .max(comparing(tenure -> tenure.days().from()))
                .filter(tenure -> tenure.days().holds(day))
                .map(Tenure::iro);
    }

    private static Involvement begun(Involvement involvement, @Nullable LocalDate to) {
        return new Involvement(involvement.professional(), involvement.from(), to);
    }

    private List<Tenure> byPersons() {
        List<Tenure> tenures = new ArrayList<>();
        for (AllocationEntered each : entered) {
            AllocationEnded end = ended.get(each.allocationId());
            tenures.add(Tenure.of(each.iroId(), each.from(), end == null ? null : end.endedOn()));
        }
        List<String> known =
                entered.stream().map(AllocationEntered::allocationId).toList();
        ended.values().stream()
                .filter(each -> !known.contains(each.allocationId()))
                .forEach(each -> tenures.add(Tenure.of(each.iroId(), each.from(), each.endedOn())));
        return tenures;
    }

    private Stream<Tenure> bySource(List<Tenure> settled, Team team) {
        return told.values().stream()
                .collect(groupingBy(
                        each -> team.idOf(each.professional()),
                        mapping(each -> new Stretch(each.from(), each.to()), toList())))
                .entrySet()
                .stream()
                .flatMap(iro -> Stretch.joined(iro.getValue(), 0).stream().map(days -> new Tenure(iro.getKey(), days)))
                .filter(tenure -> settled.stream().noneMatch(tenure::yieldsTo));
    }
}
