package org.openiro.review.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.audit.domain.AuditFinding;
import org.openiro.review.audit.domain.AuditMethod;
import org.openiro.review.audit.domain.Criterion;
import org.openiro.review.audit.domain.FeedbackFrom;
import org.openiro.review.audit.domain.Grades;
import org.openiro.review.entry.FoundInError;

/** An audit with both auditors' grades and, asked for alone, its history. */
record AuditResponse(
        UUID auditId,
        UUID reviewId,
        UUID childId,
        AuditMethod method,
        @Nullable UUID sampleId,
        LocalDate auditedOn,

        @Schema(description = "Who recorded it: the identity provider's subject.")
        String auditor,

        @Schema(description = "The first auditor's.") Grades grades,

        @Schema(description = "The grades that count: the second auditor's where there is one.")
        Grades counted,

        List<Criterion> notMet,
        List<FeedbackFrom> feedbackFrom,
        String evidence,
        @Nullable Moderated moderation,

        @Schema(
                description =
                        "What is irregular, as the review and its chairs are known now; results leave out all but CHAIR_NOT_KNOWN.")
        List<AuditFinding> findings,

        Instant recordedAt,
        @Nullable FoundInError recordedInError,
        @Nullable List<AuditHistoryItem> history) {

    static final String EXAMPLE = """
            {"auditId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d41", "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "method": "RANDOM",
             "sampleId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d51", "auditedOn": "2024-09-10",
             "auditor": "7f0c2f3e-0b52-4d0c-9f07-5f7a4f0f1c11",
             "grades": {"organisation": 2, "conduct": 2, "recording": 4, "overall": 3},
             "counted": {"organisation": 2, "conduct": 2, "recording": 3, "overall": 3},
             "notMet": ["DISTRIBUTED_IN_TIME"], "feedbackFrom": ["CHILD"], "evidence": "The record went out late",
             "moderation": {"moderatedOn": "2024-09-17", "moderator": "2b1d3c4e-5f60-4718-8a9b-0c1d2e3f4a5b",
               "grades": {"organisation": 2, "conduct": 2, "recording": 3, "overall": 3},
               "difference": {"organisation": 0, "conduct": 0, "recording": -1, "overall": 0},
               "recordedAt": "2024-09-17T10:20:00Z"},
             "findings": [], "recordedAt": "2024-09-10T16:20:00Z"}""";

    /** The second auditor's grades and how they differ from the first one's: above 0 where the second was stricter. */
    record Moderated(
            LocalDate moderatedOn,
            String moderator,
            Grades grades,
            Grades.Difference difference,
            @Nullable String note,
            Instant recordedAt) {

        static @Nullable Moderated of(ReviewAudit audit) {
            var moderation = audit.moderation();
            return moderation == null
                    ? null
                    : new Moderated(
                            moderation.on(),
                            moderation.moderator(),
                            moderation.grades(),
                            moderation.grades().from(audit.grades()),
                            moderation.note(),
                            moderation.recordedAt());
        }
    }

    /** Who did what, and when, with the grades that counted since. */
    record AuditHistoryItem(Instant at, String by, AuditHistoryEntry.AuditStep what, Grades counted) {

        static AuditHistoryItem of(AuditHistoryEntry entry) {
            return new AuditHistoryItem(entry.entered().at(), entry.entered().by(), entry.what(), entry.counted());
        }
    }

    static AuditResponse of(ReviewAudit audit, List<AuditFinding> findings, @Nullable List<AuditHistoryEntry> history) {
        return new AuditResponse(
                audit.id(),
                audit.reviewId(),
                audit.childId(),
                audit.method(),
                audit.sampleId(),
                audit.auditedOn(),
                audit.auditor(),
                audit.grades(),
                audit.counted(),
                audit.notMet(),
                audit.feedbackFrom(),
                audit.evidence(),
                Moderated.of(audit),
                findings,
                audit.recordedAt(),
                audit.error(),
                history == null
                        ? null
                        : history.stream().map(AuditHistoryItem::of).toList());
    }
}
