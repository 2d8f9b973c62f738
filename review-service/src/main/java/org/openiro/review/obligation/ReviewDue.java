package org.openiro.review.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.domain.DueDateInputs;

/** The event {@code review-due.v1}: the whole state of one obligation. */
record ReviewDue(
        UUID childId,
        UUID obligationId,
        @Nullable LocalDate periodStartedOn,
        int sequence,
        @Nullable String rule,
        List<String> rules,
        @Nullable LocalDate statutoryDueOn,
        @Nullable LocalDate localDueOn,
        @Nullable LocalDate recordedDueOn,
        @Nullable DueDateBefore before,
        @Nullable LocalDate dutyEndedOn,
        @Nullable String dutyEndedBecause,
        @Nullable LocalDate dischargedOn,
        @Nullable LocalDate openedOn,
        boolean shortBreak,
        boolean withdrawn,
        String calendarVersion,
        DueDateInputs inputs,
        String detailUrl) {

    static final String TYPE = "review-due.v1";

    static ReviewDue of(Obligation obligation, String detailUrl) {
        var because = obligation.dutyEndedBecause();
        return new ReviewDue(
                obligation.childId(),
                obligation.id(),
                obligation.periodStartedOn(),
                obligation.sequence(),
                obligation.rule(),
                obligation.rules(),
                obligation.statutoryDueOn(),
                obligation.localDueOn(),
                obligation.recordedDueOn(),
                obligation.before(),
                obligation.dutyEndedOn(),
                because == null ? null : because.name(),
                obligation.dischargedOn(),
                obligation.openedOn(),
                obligation.shortBreak(),
                obligation.withdrawn(),
                obligation.calendarVersion(),
                obligation.inputs(),
                detailUrl);
    }
}
