package org.openiro.review.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bank holiday proclaimed late, who recorded it and who took it back. */
record LateHolidayResponse(
        UUID holidayId,
        LocalDate date,
        String title,
        String source,
        LocalDate proclaimedOn,
        String recordedBy,
        Instant recordedAt,
        @Nullable String withdrawnReason,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    static final String REQUEST = """
            {"date": "2026-12-21", "title": "Bank holiday proclaimed late (synthetic)",
             "source": "London Gazette (synthetic)", "proclaimedOn": "2026-12-09"}""";
    static final String EXAMPLE = """
            {"holidayId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8e01", "date": "2026-12-21",
             "title": "Bank holiday proclaimed late (synthetic)", "source": "London Gazette (synthetic)",
             "proclaimedOn": "2026-12-09", "recordedBy": "admin-001", "recordedAt": "2026-12-10T09:30:00Z"}""";

    static LateHolidayResponse of(LateHoliday holiday) {
        return new LateHolidayResponse(
                holiday.id(),
                holiday.date(),
                holiday.title(),
                holiday.source(),
                holiday.proclaimedOn(),
                holiday.recordedBy(),
                holiday.recordedAt(),
                holiday.withdrawnReason(),
                holiday.withdrawnBy(),
                holiday.withdrawnAt());
    }
}
