package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * What can be recorded of a decision. Only the impossible is refused: nothing happened after today or before the review that
 * decided it, nobody answers what was not circulated. A contest that came too late is recorded and flagged.
 *
 * @param reviewedOn the day on which the review was completed that decided it
 * @param today the day as at which it is recorded
 */
public record DecisionPolicy(LocalDate reviewedOn, LocalDate today) {

    private static final String AFTER_TODAY = "after-today";

    /** Of one that is made or whose due date moves: the day of the review or later. */
    public List<Refusal> due(LocalDate dueOn) {
        return dueOn.isBefore(reviewedOn)
                ? List.of(new Refusal("dueOn", "before-review", "a decision is due on the day of its review or later"))
                : List.of();
    }

    public List<Refusal> circulating(LocalDate circulatedOn) {
        return happened("circulatedOn", circulatedOn);
    }

    public List<Refusal> answering(DecisionDates decision, DecisionAnswer given) {
        var refusals = new ArrayList<>(happened("answeredOn", given.answeredOn()));
        var circulatedOn = decision.circulatedOn();
        if (circulatedOn == null) {
            refusals.add(new Refusal("", "not-circulated", "a decision is answered once it was circulated"));
        } else if (given.answeredOn().isBefore(circulatedOn)) {
            refusals.add(new Refusal("answeredOn", "before-circulation", "it was circulated after that day"));
        }
        if (given.answer() == Answer.CONTESTED && given.reason() == null) {
            refusals.add(new Refusal("reason", "reason-required", "say why it is contested"));
        }
        refusals.addAll(following(decision.answers(), given));
        return List.copyOf(refusals);
    }

    /** Who contested may agree in the end; beside that a decision is answered once. */
    private static List<Refusal> following(List<DecisionAnswer> before, DecisionAnswer given) {
        if (before.isEmpty()) {
            return List.of();
        }
        var last = before.getLast();
        if (last.answer() == Answer.AGREED || given.answer() == Answer.CONTESTED) {
            return List.of(new Refusal("answer", "answered-already", "after a contest it can be agreed to, no more"));
        }
        return given.answeredOn().isBefore(last.answeredOn())
                ? List.of(new Refusal("answeredOn", "before-contest", "it was contested after that day"))
                : List.of();
    }

    public List<Refusal> closing(LocalDate closedOn) {
        return happened("closedOn", closedOn);
    }

    /** What others were told is not rewritten: only who does it, and by when, may change after the circulation. */
    public List<Refusal> amending(@Nullable LocalDate circulatedOn, String before, String after, LocalDate dueOn) {
        var refusals = new ArrayList<>(due(dueOn));
        if (circulatedOn != null && !Objects.equals(before, after)) {
            refusals.add(new Refusal("text", "circulated", "it was circulated: close it and make another"));
        }
        return List.copyOf(refusals);
    }

    private List<Refusal> happened(String field, LocalDate day) {
        var refusals = new ArrayList<Refusal>();
        if (day.isAfter(today)) {
            refusals.add(new Refusal(field, AFTER_TODAY, "it is recorded once it happened"));
        }
        if (day.isBefore(reviewedOn)) {
            refusals.add(new Refusal(field, "before-review", "it follows the review that decided it"));
        }
        return List.copyOf(refusals);
    }
}
