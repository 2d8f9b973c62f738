package org.openiro.caseload.allocation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openiro.caseload.allocation.domain.SourceTimeline.Stretch;
import org.openiro.caseload.dates.domain.Span;

/**
 * What the case-management system's IRO involvements add to and change in a child's allocations. What a person entered
 * stands, whatever the source says; the same list said again changes nothing. An involvement that is gone from the list
 * has ended: on the day on which the list was recorded, or where the next main IRO begins if that is earlier.
 */
public record ImportPolicy(LocalDate recordedOn) {

    public List<ImportChange> changes(List<Held> held, List<SourceInvolvement> said) {
        List<Held> main = held.stream().filter(Held::main).toList();
        List<Held> settled = main.stream().filter(ImportPolicy::settledByPerson).toList();
        List<Held> unmatched = new ArrayList<>(
                main.stream().filter(row -> !settledByPerson(row)).toList());
        List<Stretch> stretches = new SourceTimeline(settled).of(said);
        List<Stretch> open = new ArrayList<>(stretches);
        List<ImportChange> changes = new ArrayList<>();
        for (Match match : List.<Match>of(ImportPolicy::sameStart, ImportPolicy::sameDays)) {
            open.removeIf(stretch -> match(stretch, unmatched, match, changes));
        }
        unmatched.forEach(row -> gone(row, stretches, settled).ifPresent(changes::add));
        open.forEach(stretch ->
                changes.add(new ImportChange.Begin(stretch.involvement().iroId(), stretch.span(), stretch.reason())));
        return changes;
    }

    private interface Match {
        boolean test(Held row, Stretch stretch);
    }

    private static boolean settledByPerson(Held row) {
        return row.enteredByPerson() || row.endedByPerson();
    }

    private static boolean sameStart(Held row, Stretch stretch) {
        return sameIro(row, stretch) && row.span().from().equals(stretch.span().from());
    }

    private static boolean sameDays(Held row, Stretch stretch) {
        return sameIro(row, stretch) && row.span().overlaps(stretch.span());
    }

    private static boolean sameIro(Held row, Stretch stretch) {
        return row.iroId().equals(stretch.involvement().iroId());
    }

    private static boolean match(Stretch stretch, List<Held> unmatched, Match match, List<ImportChange> changes) {
        Optional<Held> found =
                unmatched.stream().filter(row -> match.test(row, stretch)).findFirst();
        found.ifPresent(row -> {
            unmatched.remove(row);
            if (!row.span().equals(stretch.span())) {
                changes.add(new ImportChange.Restate(row.allocationId(), stretch.span(), stretch.reason()));
            }
        });
        return found.isPresent();
    }

    private Optional<ImportChange> gone(Held row, List<Stretch> stretches, List<Held> settled) {
        Span span = row.span().open() ? row.span().endedBy(recordedOn) : row.span();
        for (Stretch stretch : stretches) {
            span = before(stretch.span(), span);
        }
        for (Held other : settled) {
            span = before(other.span(), span);
        }
        return span.equals(row.span())
                ? Optional.empty()
                : Optional.of(new ImportChange.Restate(row.allocationId(), span, EndReason.ABSENT_FROM_SOURCE));
    }

    /** The days of the one that lie before the other; none when it begins while the other holds. */
    private static Span before(Span other, Span span) {
        if (!other.overlaps(span)) {
            return span;
        }
        return span.endedBy(other.from());
    }
}
