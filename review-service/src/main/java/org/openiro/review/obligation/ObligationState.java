package org.openiro.review.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.domain.DueDateInputs;
import org.openiro.review.obligation.domain.Mismatch;
import org.openiro.review.timeliness.domain.CouncilDays;
import org.openiro.review.timeliness.domain.ReviewDates;
import org.openiro.review.timeliness.domain.TimelinessBasis;

/**
 * All that is shown of an obligation as it stands or once stood; its class follows from it for a day.
 *
 * @param adjournedTwice missing in a state from before it was kept
 */
record ObligationState(
        UUID obligationId,
        @Nullable LocalDate periodStartedOn,
        int sequence,
        @Nullable LocalDate statutoryDueOn,
        @Nullable LocalDate localDueOn,
        @Nullable UUID localPolicyId,
        @Nullable UUID broughtForwardBy,
        @Nullable LocalDate recordedDueOn,
        @Nullable Mismatch mismatch,
        @Nullable String rule,
        List<String> rules,
        @Nullable LocalDate latestWorkingDayOnOrBefore,
        Working working,
        @Nullable DueDateBefore before,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate dischargedOn,
        @Nullable UUID dischargedBy,
        @Nullable LocalDate dutyEndedOn,
        @Nullable String dutyEndedBecause,
        boolean shortBreak,
        boolean withdrawn,
        @Nullable Boolean adjournedTwice) {

    /**
     * How the statutory date was reached.
     *
     * @param steps none in a state from before they were kept
     */
    record Working(@Nullable String source, DueDateInputs inputs, List<String> steps, String calendarVersion) {}

    static ObligationState of(Obligation obligation) {
        var because = obligation.dutyEndedBecause();
        return new ObligationState(
                obligation.id(),
                obligation.periodStartedOn(),
                obligation.sequence(),
                obligation.statutoryDueOn(),
                obligation.localDueOn(),
                obligation.localPolicyId(),
                obligation.broughtForwardBy(),
                obligation.recordedDueOn(),
                obligation.mismatch(),
                obligation.rule(),
                obligation.rules(),
                obligation.working().latestWorkingDayOnOrBefore(),
                new Working(
                        obligation.working().source(),
                        obligation.inputs(),
                        obligation.working().working(),
                        obligation.calendarVersion()),
                obligation.before(),
                obligation.openedOn(),
                obligation.dischargedOn(),
                obligation.dischargedBy(),
                obligation.dutyEndedOn(),
                because == null ? null : because.name(),
                obligation.shortBreak(),
                obligation.withdrawn(),
                obligation.adjournedTwice());
    }

    boolean open() {
        return dischargedOn == null && dutyEndedOn == null;
    }

    /** Orders obligations of several periods: what is known of the time in which each was open. */
    LocalDate reckonedFrom() {
        var known = working.inputs().becameLookedAfterOn();
        if (known == null) {
            known = working.inputs().previousReviewOn();
        }
        if (known == null) {
            known = periodStartedOn;
        }
        return known == null ? LocalDate.MIN : known;
    }

    /** The day on which the review was held, else the one by which it must be. */
    @Nullable
    LocalDate heldOrDueOn() {
        return dischargedOn == null ? statutoryDueOn : dischargedOn;
    }

    TimelinessBasis basis(CouncilDays days) {
        return TimelinessBasis.of(dischargedOn, recordedDueOn, days);
    }

    ReviewDates dates(CouncilDays days) {
        return dates(basis(days).dueOn(statutoryDueOn, recordedDueOn));
    }

    /** The same, against the date that the council wants. */
    ReviewDates localDates() {
        return dates(localDueOn);
    }

    private ReviewDates dates(@Nullable LocalDate dueOn) {
        var adjournments = Boolean.TRUE.equals(adjournedTwice) ? 2 : 0;
        return new ReviewDates(dueOn, openedOn, dischargedOn, adjournments, false, dutyEndedOn);
    }
}
