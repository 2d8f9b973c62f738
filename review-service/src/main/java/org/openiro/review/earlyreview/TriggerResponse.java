package org.openiro.review.earlyreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.earlyreview.domain.Decision;
import org.openiro.review.earlyreview.domain.TriggerKind;
import org.openiro.review.earlyreview.domain.TriggerStatus;

/** A trigger, what became of it, and who did what. */
record TriggerResponse(
        UUID triggerId,
        UUID childId,
        TriggerKind kind,
        String source,
        TriggerKind.Force force,
        String text,
        LocalDate occurredOn,
        @Nullable LocalDate endsOn,
        @Nullable String note,
        TriggerStatus status,

        @Schema(description = "The first review that was held on or after the day of the trigger.") @Nullable
        LocalDate heldOn,

        @Nullable Decision decision,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reviewBy,
        @Nullable String reason,

        @Schema(description = "The date was kept although the law asks for a review.")
        boolean againstTheLaw,

        String recordedBy,
        Instant recordedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String withdrawnReason,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    static final String EXAMPLE = """
            {"triggerId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8e01",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "kind": "UNPLANNED_PLACEMENT_END",
             "source": "guidance vol. 2 (2015)", "force": "GUIDANCE", "text": "a placement ended without a plan",
             "occurredOn": "2024-07-09", "status": "TO_BE_HELD", "decision": "HOLD_EARLY", "decidedOn": "2024-07-10",
             "reviewBy": "2024-07-31", "reason": "The new carers need a plan", "againstTheLaw": false,
             "recordedBy": "administrator-001", "recordedAt": "2024-07-09T16:20:00Z", "decidedBy": "iro-003",
             "decidedAt": "2024-07-10T09:05:00Z"}""";

    /** What a review that is held, or taken back, changes without a change of the trigger. */
    String derived() {
        return heldOn == null ? status.name() : status + "." + heldOn;
    }

    static TriggerResponse of(EarlyReviewTrigger trigger, @Nullable LocalDate heldOn) {
        return new TriggerResponse(
                trigger.id(),
                trigger.childId(),
                trigger.kind(),
                trigger.kind().source(),
                trigger.kind().force(),
                trigger.kind().text(),
                trigger.occurredOn(),
                trigger.endsOn(),
                trigger.note(),
                TriggerStatus.of(trigger.withdrawnAt() != null, heldOn, trigger.decision()),
                heldOn,
                trigger.decision(),
                trigger.decidedOn(),
                trigger.reviewBy(),
                trigger.reason(),
                trigger.againstTheLaw(),
                trigger.recordedBy(),
                trigger.recordedAt(),
                trigger.decidedBy(),
                trigger.decidedAt(),
                trigger.withdrawnReason(),
                trigger.withdrawnBy(),
                trigger.withdrawnAt());
    }
}
