package org.openiro.review.midway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.midway.domain.MidwayBasis;
import org.openiro.review.midway.domain.MidwayFinding;

/** A midway check, and who recorded it. */
record MidwayCheckResponse(
        UUID checkId,
        UUID childId,
        LocalDate checkedOn,
        String checkedBy,
        List<MidwayBasis> basis,
        List<MidwayFinding> findings,
        @Nullable String note,

        @Schema(
                description =
                        "False of a check on the day of a review, before the first or outside care; it counts for no stretch.")
        boolean betweenReviews,

        String recordedBy,
        Instant recordedAt,
        @Nullable FoundInError recordedInError) {

    static final String EXAMPLE = """
            {"checkId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d11",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "checkedOn": "2024-10-02", "checkedBy": "iro-003",
             "basis": ["FILE", "CHILD"], "findings": ["ON_TRACK"], "betweenReviews": true, "recordedBy": "iro-003",
             "recordedAt": "2024-10-02T16:20:00Z"}""";

    static MidwayCheckResponse of(MidwayCheckRow row, boolean betweenReviews) {
        return new MidwayCheckResponse(
                row.id(),
                row.childId(),
                row.checkedOn(),
                row.checkedBy(),
                row.basis(),
                row.findings(),
                row.note(),
                betweenReviews,
                row.entered().by(),
                row.entered().at(),
                row.error());
    }
}
