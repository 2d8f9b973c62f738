package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Obligation;

/** The fields of {@code review-due.v1} that figures need. */
record ReviewDue(
        UUID childId,
        UUID obligationId,
        @Nullable String rule,
        @Nullable LocalDate statutoryDueOn,
        @Nullable LocalDate recordedDueOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate dischargedOn,
        @Nullable LocalDate dutyEndedOn,
        boolean shortBreak,
        @Nullable Boolean withdrawn) {

    ReviewDue {
        requireNonNull(childId);
        requireNonNull(obligationId);
    }

    Obligation obligation() {
        return new Obligation(
                obligationId,
                childId,
                rule,
                statutoryDueOn,
                recordedDueOn,
                openedOn,
                dischargedOn,
                dutyEndedOn,
                false,
                shortBreak);
    }
}
