package org.openiro.review.familygroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.familygroup.domain.MeetingFinding;

/** An application for an order, with what the law finds missing of what went before it. */
record ApplicationResponse(
        UUID applicationId,
        UUID childId,
        LocalDate appliedOn,

        @Schema(description = "Whether the duty to offer a family group decision-making meeting lay on it.")
        boolean dutyInForce,

        @Schema(description = "As it stood at the end of the day of the application; empty of one recorded in error.")
        List<MeetingFinding> findings,

        String recordedBy,
        Instant recordedAt,
        @Nullable FoundInError recordedInError) {

    static final String EXAMPLE = """
            {"applicationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d41",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "appliedOn": "2026-09-01", "dutyInForce": true,
             "findings": ["NO_OFFER_BEFORE_APPLICATION"], "recordedBy": "iro-003",
             "recordedAt": "2026-09-02T16:20:00Z"}""";

    static ApplicationResponse of(OrderApplication application, boolean dutyInForce, List<MeetingFinding> findings) {
        return new ApplicationResponse(
                application.id(),
                application.childId(),
                application.appliedOn(),
                dutyInForce,
                findings,
                application.entered().by(),
                application.entered().at(),
                application.error());
    }
}
