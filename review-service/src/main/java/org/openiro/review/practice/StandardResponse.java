package org.openiro.review.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.practice.domain.PracticeKind;

/** A standard of practice, with who set it and whatever was said of its end. */
record StandardResponse(
        UUID standardId,
        PracticeKind kind,
        @Nullable Integer number,
        LocalDate from,

        @Schema(description = "The first day that is not under it, by the end that was entered last.") @Nullable
        LocalDate until,

        String setBy,
        Instant setAt,

        @Schema(
                description =
                        "It was set after its first day, and expects something of days on which nobody knew of it.")
        boolean backDated,

        @Schema(description = "Whatever was entered of its end, the first entered first.")
        List<StandardEnded> ends) {

    static final String EXAMPLE = """
            {"standardId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8f01", "kind": "CHANGE_TOLD_WITHIN_WORKING_DAYS", "number": 1,
             "from": "2024-04-01", "until": "2025-04-01", "setBy": "manager-001", "setAt": "2024-03-20T10:00:00Z",
             "backDated": false, "ends": [{"until": "2025-04-01", "reason": "Replaced by two working days",
             "endedBy": "manager-001", "endedAt": "2025-04-08T09:30:00Z", "backDated": true}]}""";

    /** An end of a standard as it was entered. */
    record StandardEnded(
            LocalDate until,
            String reason,
            String endedBy,
            Instant endedAt,

            @Schema(description = "It changed what had been expected of days before the one on which it was entered.")
            boolean backDated) {

        static StandardEnded of(StandardEnd end, boolean backDated) {
            return new StandardEnded(
                    end.until(), end.reason(), end.entered().by(), end.entered().at(), backDated);
        }
    }

    static StandardResponse of(StandardWithEnds set, boolean backDated, List<StandardEnded> ends) {
        var row = set.row();
        var standard = set.standard();
        return new StandardResponse(
                row.id(),
                standard.kind(),
                standard.number(),
                standard.from(),
                standard.until(),
                row.entered().by(),
                row.entered().at(),
                backDated,
                List.copyOf(ends));
    }
}
