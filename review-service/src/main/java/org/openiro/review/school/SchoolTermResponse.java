package org.openiro.review.school;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A term, who entered it and who took it back. */
record SchoolTermResponse(
        UUID termId,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime dayStartsAt,
        LocalTime dayEndsAt,
        String setBy,
        Instant setAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    static final String EXAMPLE = """
            {"termId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d01", "firstDay": "2026-09-02", "lastDay": "2026-10-23",
             "dayStartsAt": "08:45:00", "dayEndsAt": "15:30:00", "setBy": "manager-001",
             "setAt": "2026-03-09T10:15:00Z"}""";

    static SchoolTermResponse of(SchoolTermRow row) {
        var term = row.term();
        return new SchoolTermResponse(
                row.id(),
                term.firstDay(),
                term.lastDay(),
                term.startsAt(),
                term.endsAt(),
                row.setBy(),
                row.setAt(),
                row.withdrawnBy(),
                row.withdrawnAt());
    }
}
