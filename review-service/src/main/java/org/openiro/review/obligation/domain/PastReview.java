package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review that was held.
 *
 * @param statutory the Schedule 7 matters were considered, so that it discharges the open obligation
 * @param adjournedTwice more often than the law allows, and no series of meetings
 */
public record PastReview(
        UUID id,
        LocalDate completedOn,
        @Nullable LocalDate openedOn,
        @Nullable RecordedDueDate recordedDue,
        boolean statutory,
        boolean adjournedTwice) {

    public PastReview(
            UUID id,
            LocalDate completedOn,
            @Nullable LocalDate openedOn,
            @Nullable RecordedDueDate recordedDue,
            boolean statutory) {
        this(id, completedOn, openedOn, recordedDue, statutory, false);
    }
}
