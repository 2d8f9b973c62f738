package org.openiro.review.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review that was opened and is to be completed.
 *
 * @param requiredOpenedOn since when what it is to complete is under way: an earlier opening may have been given up
 */
record ReviewUnderWay(
        UUID reviewId,
        UUID childId,
        String status,
        LocalDate openedOn,
        @Nullable LocalDate continuesOn,
        int adjournments,
        @Nullable LocalDate completeBy,
        @Nullable UUID obligationId,
        @Nullable LocalDate statutoryDueOn,
        @Nullable LocalDate requiredOpenedOn,
        @Nullable String chairedBy,
        @Nullable String iro,
        @Nullable String team) {}
