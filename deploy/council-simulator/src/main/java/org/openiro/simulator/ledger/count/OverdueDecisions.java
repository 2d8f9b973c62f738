package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionAmended;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionAnswered;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionClosed;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionMade;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCirculated;

/** Decisions of reviews that stand, not closed by the end of a day that lies after their due date. */
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
        Map<String, DecisionAmended> amended =
                Noted.last(noted.followUp(DecisionAmended.class), DecisionAmended::decisionId);
        Map<String, String> rows = new TreeMap<>();
        noted.followUp(DecisionMade.class)
                .filter(made -> !closed.contains(made.decisionId()))
                .forEach(made -> {
                    DecisionAmended later = amended.get(made.decisionId());
                    DecisionAnswered answer = answers.get(made.decisionId());
                    LocalDate dueOn = later == null ? made.dueOn() : later.dueOn();
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
}
