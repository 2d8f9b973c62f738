package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.toSet;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;

/** Decisions of reviews that stand, not closed by the end of a day that lies after their due date; and those of no review. */
final class OverdueDecisions {

    private OverdueDecisions() {}

    static Map<String, String> rows(Noted noted) {
        Map<String, String> rows = new TreeMap<>();
        Decided.of(noted)
                .all()
                .filter(decision -> decision.open() && noted.entered().containsKey(decision.reviewId()))
                .filter(decision -> noted.day().isAfter(decision.judgedBy()))
                .forEach(decision -> rows.put(
                        decision.made().decisionId(),
                        "%s by %s, %d days late, circulated %s, answered %s"
                                .formatted(
                                        decision.made().responsibleRole(),
                                        decision.judgedBy(),
                                        ChronoUnit.DAYS.between(decision.judgedBy(), noted.day()),
                                        decision.circulatedOn(),
                                        decision.lastAnswer())));
        return rows;
    }

    /** Open decisions of reviews that were found to be an error. */
    static Map<String, String> ofNoReview(Noted noted) {
        Set<String> errors =
                noted.of(ReviewInError.class).map(ReviewInError::reviewId).collect(toSet());
        Map<String, String> rows = new TreeMap<>();
        Decided.of(noted)
                .all()
                .filter(decision -> decision.open() && errors.contains(decision.reviewId()))
                .map(Decided.Decision::made)
                .filter(made -> noted.persons().counts(made.person()))
                .forEach(made ->
                        rows.put(made.decisionId(), "%s by %s".formatted(made.responsibleRole(), made.dueOn())));
        return rows;
    }
}
