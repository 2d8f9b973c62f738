package org.openiro.simulator.ledger.count;

import static java.util.Comparator.comparing;

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
 * A child's main IROs, one at a time. What a person entered or ended stands; into the days left free come the
 * involvements that the case-management system tells. An involvement that a newer list leaves out has ended on the day on
 * which that list came.
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
        return holder(byPersons(), day).or(() -> holder(bySource(team), day).map(team::idOf));
    }

    private static Involvement begun(Involvement involvement, @Nullable LocalDate to) {
        return new Involvement(involvement.professional(), involvement.from(), to);
    }

    private List<Tenure> byPersons() {
        List<String> known =
                entered.stream().map(AllocationEntered::allocationId).toList();
        return Stream.concat(
                        entered.stream().map(each -> Tenure.of(each.iroId(), each.from(), endOf(each.allocationId()))),
                        ended.values().stream()
                                .filter(each -> !known.contains(each.allocationId()))
                                .map(each -> Tenure.of(each.iroId(), each.from(), each.endedOn())))
                .toList();
    }

    private @Nullable LocalDate endOf(String allocationId) {
        AllocationEnded end = ended.get(allocationId);
        return end == null ? null : end.endedOn();
    }

    private List<Tenure> bySource(Team team) {
        return told.values().stream()
                .filter(each -> ended.values().stream()
                        .noneMatch(end ->
                                end.from().equals(each.from()) && end.iroId().equals(team.idOf(each.professional()))))
                .map(each -> Tenure.of(each.professional(), each.from(), each.to()))
                .toList();
    }

    /** The former IRO's time ends on the day on which the next one's begins. */
    private static Optional<String> holder(List<Tenure> tenures, LocalDate day) {
        return tenures.stream()
                .filter(tenure -> !tenure.days().from().isAfter(day))
                .sorted(comparing(tenure -> tenure.days().from()))
                .reduce((before, next) -> next)
                .filter(tenure -> tenure.days().holds(day))
                .map(Tenure::iro);
    }
}
