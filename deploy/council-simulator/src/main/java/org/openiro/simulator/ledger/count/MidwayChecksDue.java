package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openiro.simulator.ledger.BetweenReviewsEntry.CheckRecorded;
import org.openiro.simulator.ledger.TeamEntry.PracticeSet;

/**
 * Midway checks that are to be done: by the day halfway from the last review to the date of the next, rounded down, where
 * that standard was set by the day of the last review.
 */
final class MidwayChecksDue {

    private static final String HALFWAY = "MIDWAY_HALFWAY";

    private final LocalDate day;
    private final LocalDueDates localDueDates;
    private final List<LocalDate> standardSetOn;
    private final Map<String, LocalDate> lastChecks = new HashMap<>();

    private MidwayChecksDue(Noted noted) {
        this.day = noted.day();
        this.localDueDates = new LocalDueDates(noted);
        this.standardSetOn = noted.of(PracticeSet.class)
                .filter(standard -> standard.kind().equals(HALFWAY))
                .map(PracticeSet::on)
                .toList();
        noted.between(CheckRecorded.class)
                .forEach(check -> lastChecks.merge(
                        noted.child(check.person()),
                        check.checkedOn(),
                        (one, other) -> other.isAfter(one) ? other : one));
    }

    static Map<String, String> rows(Noted noted) {
        MidwayChecksDue due = new MidwayChecksDue(noted);
        Map<String, String> rows = new TreeMap<>();
        noted.children().forEach(child -> due.row(child).ifPresent(row -> rows.put(child.person(), row)));
        return rows;
    }

    /** A child has one review that is required next, the last of its duties, unless the duty has ended. */
    private Optional<String> row(Child child) {
        List<Duty> duties = Duties.of(child, day);
        return duties.isEmpty() || !duties.getLast().open()
                ? Optional.empty()
                : Optional.ofNullable(duties.getLast().reviewed()).flatMap(reviewed -> row(duties.getLast(), reviewed));
    }

    private Optional<String> row(Duty open, LocalDate reviewed) {
        LocalDate next = localDueDates.of(open);
        LocalDate dueOn = reviewed.plusDays((next.toEpochDay() - reviewed.toEpochDay()) / 2);
        boolean expected = dueOn.isBefore(next) && standardSetOn.stream().anyMatch(from -> !from.isAfter(reviewed));
        LocalDate checked = lastChecks.get(open.child().person());
        return expected && (checked == null || !checked.isAfter(reviewed))
                ? Optional.of("reviewed %s, next by %s, due %s, %s"
                        .formatted(reviewed, next, dueOn, day.isAfter(dueOn) ? "OVERDUE" : "PENDING"))
                : Optional.empty();
    }
}
