package org.openiro.review.significantchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.listing.Listed;
import org.openiro.review.significantchange.domain.ChangeKind;
import org.openiro.review.significantchange.domain.Lag;
import org.openiro.review.significantchange.domain.Teller;
import org.openiro.review.significantchange.domain.Telling;
import org.openiro.review.significantchange.domain.TellingStatus;

/** A significant change, when the authority told the IRO and when the IRO first knew, and who recorded what. */
record ChangeResponse(
        UUID changeId,
        UUID childId,
        ChangeKind kind,
        ChangeKind.DutyForce force,
        LocalDate occurredOn,
        TellingStatus status,

        @Schema(description = "When the authority told the IRO, as is its duty; left out while it has not.") @Nullable
        LocalDate toldOn,

        @Nullable Teller toldBy,

        @Schema(description = "When the IRO heard of it from somebody else, which fulfils no duty.") @Nullable
        LocalDate heardOn,

        @Nullable Teller heardFrom,

        @Schema(description = "When the IRO first came to know, from whomever; left out while the IRO does not.")
        @Nullable
        LocalDate iroKnewOn,

        @Schema(description = "Calendar days from the change until the authority told; 0 when told ahead.") @Nullable
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
        @Nullable String toldRecordedBy,
        @Nullable Instant toldRecordedAt,
        @Nullable String heardRecordedBy,
        @Nullable Instant heardRecordedAt,

        @Schema(description = "How the IRO did not come to know of it, though that was recorded; the first first.")
        List<TakenBack> tellingsTakenBack,

        @Nullable FoundInError recordedInError)
        implements Listed {

    /** What was recorded, by whom, and who took it back. */
    @Schema(name = "TellingTakenBack")
    record TakenBack(
            LocalDate toldOn,
            Teller toldBy,
            String recordedBy,
            Instant recordedAt,
            String reason,
            String takenBackBy,
            Instant takenBackAt) {

        static TakenBack of(TellingTakenBack entry) {
            var telling = entry.telling();
            return new TakenBack(
                    telling.on(),
                    telling.by(),
                    telling.recordedBy(),
                    telling.recordedAt(),
                    entry.reason(),
                    entry.entered().by(),
                    entry.entered().at());
        }
    }

    static final String EXAMPLE = """
            {"changeId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d21",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "kind": "UNPLANNED_PLACEMENT_CHANGE", "force": "GUIDANCE",
             "occurredOn": "2024-07-05", "status": "TOLD_LATE", "toldOn": "2024-07-09", "toldBy": "SOCIAL_WORKER",
             "heardOn": "2024-07-06", "heardFrom": "CARER", "iroKnewOn": "2024-07-06", "lagDays": 4,
             "lagWorkingDays": 2, "standardWorkingDays": 1, "calendarVersion": "2026-09", "recordedBy": "iro-003",
             "recordedAt": "2024-07-06T16:20:00Z", "toldRecordedBy": "iro-003",
             "toldRecordedAt": "2024-07-09T16:20:00Z", "heardRecordedBy": "iro-003",
             "heardRecordedAt": "2024-07-06T16:20:00Z", "tellingsTakenBack": []}""";

    static ChangeResponse of(
            SignificantChange change,
            List<TellingTakenBack> takenBack,
            TellingStatus status,
            @Nullable Lag lag,
            @Nullable Integer within,
            String calendarVersion) {
        var told = change.told();
        var heard = change.heard();
        var knew = Telling.first(EnteredTelling.telling(told), EnteredTelling.telling(heard));
        var source = change.source();
        return new ChangeResponse(
                change.id(),
                change.childId(),
                change.kind(),
                change.kind().force(),
                change.occurredOn(),
                status,
                told == null ? null : told.on(),
                told == null ? null : told.by(),
                heard == null ? null : heard.on(),
                heard == null ? null : heard.by(),
                knew == null ? null : knew.on(),
                lag == null ? null : lag.days(),
                lag == null ? null : lag.workingDays(),
                within,
                calendarVersion,
                source == null ? null : source.system(),
                change.note(),
                change.entered().by(),
                change.entered().at(),
                told == null ? null : told.recordedBy(),
                told == null ? null : told.recordedAt(),
                heard == null ? null : heard.recordedBy(),
                heard == null ? null : heard.recordedAt(),
                takenBack.stream().map(TakenBack::of).toList(),
                change.error());
    }

    List<String> position() {
        return List.of(occurredOn.toString(), changeId.toString());
    }
}
