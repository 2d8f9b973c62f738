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

/**
 * Significant changes of which the authority has not told the IRO, whoever else has; overdue from the first working day on that
 * the council's standard does not give any more.
 */
final class UntoldChanges {

    private static final String STANDARD = "CHANGE_TOLD_WITHIN_WORKING_DAYS";
    private static final Set<String> AUTHORITY = Set.of("SOCIAL_WORKER", "TEAM_MANAGER", "OTHER_OF_THE_AUTHORITY");

    private UntoldChanges() {}

    static Map<String, String> rows(Noted noted) {
        Set<String> told = noted.of(ChangeTold.class)
                .filter(telling -> AUTHORITY.contains(telling.toldBy()))
                .map(ChangeTold::entryId)
                .collect(Collectors.toSet());
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
                .filter(days -> !noted.day().isBefore(WorkingDays.after(occurredOn, days + 1)))
                .isPresent();
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
