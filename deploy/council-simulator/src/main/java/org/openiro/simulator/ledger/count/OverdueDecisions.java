package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionAmended;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionAnswered;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionClosed;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionMade;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCirculated;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;

/** Decisions of reviews that stand, not closed by the end of a day that lies after their due date; and those of no review. */
final class OverdueDecisions {

    private OverdueDecisions() {}

    static Map<String, String> rows(Noted noted) {
        Set<String> closed = new HashSet<>();
        noted.followUp(DecisionClosed.class).forEach(each -> closed.add(each.decisionId()));
        Map<String, LocalDate> circulated = new HashMap<>();
        noted.followUp(DecisionsCirculated.class)
                .forEach(each -> each.decisionIds().forEach(id -> circulated.put(id, each.circulatedOn())));
        Map<String, DecisionAnswered> answers =
                Noted.last(noted.followUp(DecisionAnswered.class), DecisionAnswered::decisionId);
        Map<String, List<DecisionAmended>> amended =
                noted.followUp(DecisionAmended.class).collect(groupingBy(DecisionAmended::decisionId));
        Map<String, String> rows = new TreeMap<>();
        noted.followUp(DecisionMade.class)
                .filter(made -> !closed.contains(made.decisionId()))
                .forEach(made -> {
                    DecisionAnswered answer = answers.get(made.decisionId());
                    LocalDate dueOn = judgedBy(made.dueOn(), amended.getOrDefault(made.decisionId(), List.of()));
                    if (noted.day().isAfter(dueOn)) {
                        rows.put(
                                made.decisionId(),
                                "%s by %s, %d days late, circulated %s, answered %s"
                                        .formatted(
                                                made.responsibleRole(),
                                                dueOn,
                                                ChronoUnit.DAYS.between(dueOn, noted.day()),
                                                circulated.get(made.decisionId()),
                                                answer == null ? null : answer.answer()));
                    }
                });
        return rows;
    }

    /** Open decisions of reviews that were found to be an error. */
    static Map<String, String> ofNoReview(Noted noted) {
        Set<String> errors =
                noted.of(ReviewInError.class).map(ReviewInError::reviewId).collect(toSet());
        Set<String> closed =
                noted.of(DecisionClosed.class).map(DecisionClosed::decisionId).collect(toSet());
        Map<String, String> rows = new TreeMap<>();
        noted.of(DecisionMade.class)
                .filter(made -> errors.contains(made.reviewId()) && !closed.contains(made.decisionId()))
                .filter(made -> noted.persons().counts(made.person()))
                .forEach(made ->
                        rows.put(made.decisionId(), "%s by %s".formatted(made.responsibleRole(), made.dueOn())));
        return rows;
    }

    /** A due day that has passed stays the one by which it is judged, when it is moved to a later one. */
    private static LocalDate judgedBy(LocalDate first, List<DecisionAmended> amended) {
        LocalDate judgedBy = first;
        for (DecisionAmended moved : amended) {
            boolean passed = moved.on().isAfter(judgedBy) && moved.dueOn().isAfter(judgedBy);
            judgedBy = passed ? judgedBy : moved.dueOn();
        }
        return judgedBy;
    }
}
