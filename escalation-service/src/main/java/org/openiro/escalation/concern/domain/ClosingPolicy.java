package org.openiro.escalation.concern.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An open concern, informal or formal, is closed once, with an outcome of the list, on the day of the last thing that
 * happened to it or later and never after today.
 */
public final class ClosingPolicy {

    private static final String CLOSED_ON = "/closedOn";

    private final List<String> outcomes;

    public ClosingPolicy(List<String> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    public Decision<Concern> decide(Concern concern, LocalDate closedOn, String outcome, LocalDate today) {
        if (concern.standing() == Standing.CLOSED) {
            return new Decision.Refused<>(List.of(Refusal.of(Reason.ALREADY_CLOSED, "")));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!outcomes.contains(outcome)) {
            refusals.add(new Refusal(Reason.UNKNOWN_OUTCOME, "/outcome", outcomes));
        }
        if (closedOn.isAfter(today)) {
            refusals.add(Refusal.of(Reason.AFTER_TODAY, CLOSED_ON));
        } else if (closedOn.isBefore(concern.raisedOn())) {
            refusals.add(Refusal.of(Reason.BEFORE_RAISED, CLOSED_ON));
        } else if (closedOn.isBefore(concern.lastHappenedOn())) {
            refusals.add(Refusal.of(Reason.BEFORE_FORMALISED, CLOSED_ON));
        }
        return refusals.isEmpty()
                ? new Decision.Accepted<>(concern.closed(closedOn, outcome))
                : new Decision.Refused<>(List.copyOf(refusals));
    }
}
