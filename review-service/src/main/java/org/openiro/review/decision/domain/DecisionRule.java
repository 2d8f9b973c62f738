package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * How a decision stands as at a day. Once circulated it may be contested within five working days: an answer given on the
 * fifth counts, from the sixth on silence has agreed (IRO Handbook, "Decisions and recommendations"; domain reference 2.1). A
 * decision is in time on its due date and overdue from the day after until it is closed, whoever contests it.
 */
public final class DecisionRule {

    private static final int ANSWER_WITHIN = 5;

    private final WorkingDays workingDays;

    public DecisionRule(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public DecisionStanding standing(DecisionDates decision, LocalDate today) {
        var agreement = agreement(decision, today);
        return new DecisionStanding(
                status(decision, today),
                agreement,
                decision.circulatedOn() == null ? null : answerBy(decision.circulatedOn()),
                agreement != Agreement.UNKNOWN && contestedTooLate(decision),
                daysLate(decision, today));
    }

    private static DecisionStatus status(DecisionDates decision, LocalDate today) {
        var closing = decision.closing();
        if (closing == null) {
            return today.isAfter(decision.dueOn()) ? DecisionStatus.OVERDUE : DecisionStatus.OPEN;
        }
        return switch (closing.outcome()) {
            case IMPLEMENTED ->
                closing.closedOn().isAfter(decision.dueOn())
                        ? DecisionStatus.IMPLEMENTED_LATE
                        : DecisionStatus.IMPLEMENTED;
            case OVERTAKEN, NOT_UPHELD -> DecisionStatus.NOT_IMPLEMENTED;
            case RECORDED_IN_ERROR -> DecisionStatus.RECORDED_IN_ERROR;
        };
    }

    private static @Nullable Integer daysLate(DecisionDates decision, LocalDate today) {
        var closing = decision.closing();
        var until = closing == null ? today : closing.closedOn();
        boolean counted = closing == null || closing.outcome() == DecisionOutcome.IMPLEMENTED;
        return counted && until.isAfter(decision.dueOn())
                ? Math.toIntExact(ChronoUnit.DAYS.between(decision.dueOn(), until))
                : null;
    }

    private Agreement agreement(DecisionDates decision, LocalDate today) {
        var circulatedOn = decision.circulatedOn();
        if (circulatedOn == null) {
            return Agreement.NOT_CIRCULATED;
        }
        try {
            if (!decision.answers().isEmpty()) {
                return answered(decision);
            }
            return within(circulatedOn, today) ? Agreement.AWAITED : Agreement.AGREED_BY_SILENCE;
        } catch (CalendarNotKnown e) {
            return Agreement.UNKNOWN;
        }
    }

    /** The last answer counts; a contest that came when silence had agreed does not. */
    private Agreement answered(DecisionDates decision) {
        boolean tooLate = contestedTooLate(decision);
        if (decision.answers().getLast().answer() == Answer.AGREED) {
            return Agreement.AGREED;
        }
        return tooLate ? Agreement.AGREED_BY_SILENCE : Agreement.CONTESTED;
    }

    private boolean contestedTooLate(DecisionDates decision) {
        var circulatedOn = decision.circulatedOn();
        return circulatedOn != null
                && decision.answers().stream()
                        .anyMatch(
                                each -> each.answer() == Answer.CONTESTED && !within(circulatedOn, each.answeredOn()));
    }

    private boolean within(LocalDate circulatedOn, LocalDate day) {
        return workingDays.isWithin(circulatedOn, ANSWER_WITHIN, day);
    }

    private @Nullable LocalDate answerBy(LocalDate circulatedOn) {
        try {
            return workingDays.plus(circulatedOn, ANSWER_WITHIN);
        } catch (CalendarNotKnown e) {
            return null;
        }
    }
}
