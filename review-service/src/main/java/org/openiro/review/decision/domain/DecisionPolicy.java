package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static final String ANSWERED_ON = "answeredOn";

    /** Of one that is made or whose due date moves: the day of the review or later. */
    public List<Refusal> due(LocalDate dueOn) {
        return dueOn.isBefore(reviewedOn)
                ? List.of(new Refusal("dueOn", "before-review", "a decision is due on the day of its review or later"))
                : List.of();
    }

    /**
     * The due day by which a decision is judged once its due day moves: one that has passed stays, unless the new one is
     * earlier, or the day of the review was corrected to a later one than it.
     *
     * @param carried from another review, whose day was none to correct
     */
    public LocalDate judgedBy(LocalDate firstDueOn, LocalDate dueOn, boolean carried) {
        boolean passed = today.isAfter(firstDueOn) && dueOn.isAfter(firstDueOn);
        boolean stays = passed && (carried || !firstDueOn.isBefore(reviewedOn));
        return stays ? firstDueOn : dueOn;
    }

    public List<Refusal> circulating(LocalDate circulatedOn) {
        return happened("circulatedOn", circulatedOn, reviewedOn);
    }

    public List<Refusal> answering(DecisionDates decision, DecisionAnswer given) {
        var refusals = new ArrayList<>(happened(ANSWERED_ON, given.answeredOn(), since(decision)));
        var circulation = decision.circulation();
        if (circulation == null) {
            refusals.add(new Refusal("", "not-circulated", "a decision is answered once it was circulated"));
        } else if (given.answeredOn().isBefore(circulation.circulatedOn())) {
            refusals.add(new Refusal(ANSWERED_ON, "before-circulation", "it was circulated after that day"));
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
                ? List.of(new Refusal(ANSWERED_ON, "before-contest", "it was contested after that day"))
                : List.of();
    }

    /** What nobody contests to the last, or not by that day, nobody can fail to uphold. */
    public List<Refusal> closing(DecisionDates decision, DecisionOutcome outcome, LocalDate closedOn) {
        var refusals = new ArrayList<>(happened("closedOn", closedOn, since(decision)));
        if (outcome == DecisionOutcome.NOT_UPHELD) {
            if (!decision.contested()) {
                refusals.add(new Refusal("outcome", "not-contested", "only what is contested can be not upheld"));
            } else if (closedOn.isBefore(decision.answers().getLast().answeredOn())) {
                refusals.add(new Refusal("closedOn", "before-contest", "it was contested after that day"));
            }
        }
        return List.copyOf(refusals);
    }

    /**
     * Only what was recorded in error is replaced, by another decision of the same review that stands.
     *
     * @param ofReview all that the review made, by their ids
     */
    public static List<Refusal> replacing(
            UUID id, DecisionOutcome outcome, @Nullable UUID replacedBy, Map<UUID, DecisionDates> ofReview) {
        if (replacedBy == null) {
            return List.of();
        }
        if (outcome != DecisionOutcome.RECORDED_IN_ERROR) {
            return List.of(new Refusal("replacedBy", "not-in-error", "only what was recorded in error is replaced"));
        }
        var by = ofReview.get(replacedBy);
        return by == null || !by.stands() || replacedBy.equals(id)
                ? List.of(new Refusal(
                        "replacedBy", "no-standing-decision", "give another decision of the review that stands"))
                : List.of();
    }

    /** What others were told is not rewritten: only who does it, and by when, may change after the circulation. */
    public List<Refusal> amending(DecisionDates decision, boolean sameText, LocalDate dueOn) {
        var refusals = new ArrayList<Refusal>(dueOn.equals(decision.dueOn()) ? List.of() : due(dueOn));
        if (decision.circulation() != null && !sameText) {
            refusals.add(new Refusal("text", "circulated", "it was circulated: close it and make another"));
        }
        return List.copyOf(refusals);
    }

    /** One that went out before the review that it is of now was made by an earlier one. */
    private LocalDate since(DecisionDates decision) {
        var circulation = decision.circulation();
        return circulation != null && circulation.circulatedOn().isBefore(reviewedOn)
                ? circulation.circulatedOn()
                : reviewedOn;
    }

    private List<Refusal> happened(String field, LocalDate day, LocalDate since) {
        var refusals = new ArrayList<Refusal>();
        if (day.isAfter(today)) {
            refusals.add(new Refusal(field, "after-today", "it is recorded once it happened"));
        }
        if (day.isBefore(since)) {
            refusals.add(new Refusal(field, "before-review", "it follows the review that decided it"));
        }
        return List.copyOf(refusals);
    }
}
