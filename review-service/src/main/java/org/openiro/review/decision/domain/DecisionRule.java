package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * How a decision stands as at a day. Once circulated it may be contested within five working days: an answer given on the
 * fifth counts, from the sixth on silence has agreed (IRO Handbook, "Decisions and recommendations"; domain reference 2.1). A
 * decision is in time on its due day and overdue from the day after until it is closed, whoever contests it; a due day that
 * has passed and is then moved to a later one stays the day by which it is judged.
 */
public final class DecisionRule {

    private static final int ANSWER_WITHIN = 5;

    private final WorkingDays workingDays;

    public DecisionRule(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public DecisionStanding standing(DecisionDates decision, LocalDate today) {
        var agreement = agreement(decision, today);
        var circulation = decision.circulation();
        return new DecisionStanding(
                status(decision, today),
                agreement,
                circulation == null ? null : answerBy(circulation.circulatedOn()),
                agreement != Agreement.UNKNOWN && contestedTooLate(decision),
                daysLate(decision, today),
                recordedAfterDue(decision));
    }

    private static DecisionStatus status(DecisionDates decision, LocalDate today) {
        var closing = decision.closing();
        if (closing == null) {
            return today.isAfter(decision.firstDueOn()) ? DecisionStatus.OVERDUE : DecisionStatus.OPEN;
        }
        return switch (closing.outcome()) {
            case IMPLEMENTED ->
                closing.closedOn().isAfter(decision.firstDueOn())
                        ? DecisionStatus.IMPLEMENTED_LATE
                        : DecisionStatus.IMPLEMENTED;
            case OVERTAKEN, NOT_UPHELD -> DecisionStatus.NOT_IMPLEMENTED;
            case RECORDED_IN_ERROR -> DecisionStatus.RECORDED_IN_ERROR;
        };
    }

    private static @Nullable Integer daysLate(DecisionDates decision, LocalDate today) {
        var closing = decision.closing();
        boolean counted = closing == null || closing.outcome() == DecisionOutcome.IMPLEMENTED;
        return counted ? daysAfter(decision.firstDueOn(), closing == null ? today : closing.closedOn()) : null;
    }

    private Agreement agreement(DecisionDates decision, LocalDate today) {
        var circulation = decision.circulation();
        if (circulation == null) {
            return Agreement.NOT_CIRCULATED;
        }
        try {
            if (!decision.answers().isEmpty()) {
                return answered(decision);
            }
            return workingDays.isBy(circulation.circulatedOn(), ANSWER_WITHIN, today)
                    ? Agreement.AWAITED
                    : Agreement.AGREED_BY_SILENCE;
        } catch (CalendarNotKnown e) {
            return Agreement.UNKNOWN;
        }
    }

    /** The last answer counts; a contest that came when silence had agreed does not. */
    private Agreement answered(DecisionDates decision) {
        boolean tooLate = contestedTooLate(decision);
        if (!decision.contested()) {
            return Agreement.AGREED;
        }
        return tooLate ? Agreement.AGREED_BY_SILENCE : Agreement.CONTESTED;
    }

    private boolean contestedTooLate(DecisionDates decision) {
        var circulation = decision.circulation();
        return circulation != null
                && decision.answers().stream()
                        .anyMatch(each -> each.answer() == Answer.CONTESTED
                                && !workingDays.isBy(circulation.circulatedOn(), ANSWER_WITHIN, each.answeredOn()));
    }

    private RecordedAfterDue recordedAfterDue(DecisionDates decision) {
        var circulation = decision.circulation();
        var answerBy = circulation == null ? null : answerBy(circulation.circulatedOn());
        return new RecordedAfterDue(
                circulation == null || answerBy == null ? null : daysAfter(answerBy, circulation.recordedOn()),
                answerBy == null ? null : answerRecordedAfter(answerBy, decision),
                closingRecordedAfter(decision.firstDueOn(), decision.closing()));
    }

    private static @Nullable Integer closingRecordedAfter(LocalDate dueOn, @Nullable Closing closing) {
        if (closing == null
                || closing.outcome() != DecisionOutcome.IMPLEMENTED
                || closing.closedOn().isAfter(dueOn)) {
            return null;
        }
        return daysAfter(dueOn, closing.recordedOn());
    }

    /** Of the answers given in time, that which was recorded last. */
    private static @Nullable Integer answerRecordedAfter(LocalDate answerBy, DecisionDates decision) {
        return decision.answers().stream()
                .filter(each -> !each.answeredOn().isAfter(answerBy))
                .map(each -> daysAfter(answerBy, each.recordedOn()))
                .filter(Objects::nonNull)
                .max(Integer::compareTo)
                .orElse(null);
    }

    private @Nullable LocalDate answerBy(LocalDate circulatedOn) {
        try {
            return workingDays.plus(circulatedOn, ANSWER_WITHIN);
        } catch (CalendarNotKnown e) {
            return null;
        }
    }

    private static @Nullable Integer daysAfter(LocalDate last, LocalDate day) {
        return day.isAfter(last) ? Math.toIntExact(ChronoUnit.DAYS.between(last, day)) : null;
    }
}
