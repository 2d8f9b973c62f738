package org.openiro.review.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.practice.domain.PracticeKind;

/** A standard of practice, with who set it and who ended it. */
record StandardResponse(
        UUID standardId,
        PracticeKind kind,
        @Nullable Integer number,
        LocalDate from,
        @Nullable LocalDate until,
        String setBy,
        Instant setAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    static final String EXAMPLE = """
            {"standardId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8f01", "kind": "CHANGE_TOLD_WITHIN_WORKING_DAYS", "number": 1,
             "from": "2024-04-01", "setBy": "manager-001", "setAt": "2024-03-20T10:00:00Z"}""";

    static StandardResponse of(PracticeStandardRow row) {
        var standard = row.standard();
        return new StandardResponse(
                row.id(),
                standard.kind(),
                standard.number(),
                standard.from(),
                standard.until(),
                row.entered().by(),
                row.entered().at(),
                row.endedBy(),
                row.endedAt());
    }
}
