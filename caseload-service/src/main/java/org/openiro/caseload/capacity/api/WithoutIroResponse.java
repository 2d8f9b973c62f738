package org.openiro.caseload.capacity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.capacity.domain.Waiting;
import org.openiro.caseload.capacity.domain.WithoutIro;

/** A child without a main IRO. */
@Schema(name = "ChildWithoutIro")
record WithoutIroResponse(
        UUID childId,

        @Schema(description = "first day of the period of care, or the first one known")
        LocalDate lookedAfterSince,

        @Schema(description = "in an agreed series of short breaks (V3, V4)")
        boolean shortBreaks,

        @Schema(description = "fifth working day after becoming looked after; null after a vacancy or when not known")
        @Nullable
        LocalDate iroDueOn,

        @Schema(description = "as review-service last said; null when it has not") @Nullable
        LocalDate firstReviewDueOn,

        Waiting waiting) {

    static WithoutIroResponse of(WithoutIro child) {
        return new WithoutIroResponse(
                child.childId(),
                child.lookedAfterSince(),
                child.shortBreaks(),
                child.iroDueOn(),
                child.firstReviewDueOn(),
                child.waiting());
    }
}
