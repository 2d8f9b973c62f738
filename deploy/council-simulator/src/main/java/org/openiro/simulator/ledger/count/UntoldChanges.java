package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openiro.simulator.ledger.BetweenReviewsEntry.ChangeRecorded;
import org.openiro.simulator.ledger.BetweenReviewsEntry.ChangeTold;
import org.openiro.simulator.ledger.TeamEntry.PracticeSet;

/** Significant changes of which the IRO has not been told; overdue after the last working day of the council's standard. */
final class UntoldChanges {

    private static final String STANDARD = "CHANGE_TOLD_WITHIN_WORKING_DAYS";

    private UntoldChanges() {}

    static Map<String, String> rows(Noted noted) {
        Set<String> told = noted.of(ChangeTold.class).map(ChangeTold::entryId).collect(Collectors.toSet());
        Map<String, String> rows = new TreeMap<>();
        noted.between(ChangeRecorded.class)
                .filter(change -> !told.contains(change.entryId()))
                .forEach(change -> rows.put(
                        change.entryId(),
                        "%s of %s, %s"
                                .formatted(
                                        change.kind(),
                                        change.occurredOn(),
                                        overdue(noted, change.occurredOn()) ? "OVERDUE" : "NOT_TOLD")));
        return rows;
    }

    private static boolean overdue(Noted noted, LocalDate occurredOn) {
        return within(noted, occurredOn)
                .filter(days -> noted.day().isAfter(lastDay(occurredOn, days)))
                .isPresent();
    }

    private static LocalDate lastDay(LocalDate occurredOn, int workingDays) {
        return workingDays == 0 ? occurredOn : WorkingDays.after(occurredOn, workingDays);
    }

    private static Optional<Integer> within(Noted noted, LocalDate day) {
        return noted.of(PracticeSet.class)
                .filter(standard ->
                        standard.kind().equals(STANDARD) && !standard.on().isAfter(day))
                .map(PracticeSet::number)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
