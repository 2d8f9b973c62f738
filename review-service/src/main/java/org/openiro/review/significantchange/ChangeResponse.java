package org.openiro.review.significantchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.significantchange.domain.ChangeKind;
import org.openiro.review.significantchange.domain.Lag;
import org.openiro.review.significantchange.domain.Teller;
import org.openiro.review.significantchange.domain.TellingStatus;

/** A significant change, when the IRO was told, and who recorded what. */
record ChangeResponse(
        UUID changeId,
        UUID childId,
        ChangeKind kind,
        ChangeKind.DutyForce force,
        LocalDate occurredOn,
        TellingStatus status,
        @Nullable LocalDate toldOn,
        @Nullable Teller toldBy,

        @Schema(description = "Whether the authority told, as is its duty; left out while nobody has.") @Nullable
        Boolean toldByAuthority,

        @Schema(description = "Calendar days from the change until the IRO was told; 0 when told ahead.") @Nullable
        Integer lagDays,

        @Schema(description = "The same in working days; left out where the calendar does not reach.") @Nullable
        Integer lagWorkingDays,

        @Schema(description = "Within how many working days the council's standard asks for it.") @Nullable
        Integer standardWorkingDays,

        String calendarVersion,

        @Schema(description = "The case-management system that told of it; left out of what a person entered.")
        @Nullable
        String sourceSystem,

        @Nullable String note,
        String recordedBy,
        Instant recordedAt,
        @Nullable String tellingRecordedBy,
        @Nullable Instant tellingRecordedAt,
        @Nullable FoundInError recordedInError) {

    static final String EXAMPLE = """
            {"changeId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d21",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "kind": "UNPLANNED_PLACEMENT_CHANGE", "force": "GUIDANCE",
             "occurredOn": "2024-07-05", "status": "TOLD_LATE", "toldOn": "2024-07-09", "toldBy": "SOCIAL_WORKER",
             "toldByAuthority": true, "lagDays": 4, "lagWorkingDays": 2, "standardWorkingDays": 1,
             "calendarVersion": "2026-09", "recordedBy": "iro-003", "recordedAt": "2024-07-09T16:20:00Z",
             "tellingRecordedBy": "iro-003", "tellingRecordedAt": "2024-07-09T16:20:00Z"}""";

    static ChangeResponse of(
            SignificantChange change,
            TellingStatus status,
            @Nullable Lag lag,
            @Nullable Integer within,
            String calendarVersion) {
        var telling = change.telling();
        var source = change.source();
        return new ChangeResponse(
                change.id(),
                change.childId(),
                change.kind(),
                change.kind().force(),
                change.occurredOn(),
                status,
                telling == null ? null : telling.on(),
                telling == null ? null : telling.by(),
                telling == null ? null : telling.by().authority(),
                lag == null ? null : lag.days(),
                lag == null ? null : lag.workingDays(),
                within,
                calendarVersion,
                source == null ? null : source.system(),
                change.note(),
                change.entered().by(),
                change.entered().at(),
                change.tellingRecordedBy(),
                change.tellingRecordedAt(),
                change.error());
    }
}
