package org.openiro.review.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.audit.domain.AuditMethod;
import org.openiro.review.audit.domain.Criterion;
import org.openiro.review.audit.domain.FeedbackFrom;
import org.openiro.review.audit.domain.Grades;

/** The event {@code review-audited.v1}: an audit as it stands after each step. */
record ReviewAudited(
        UUID auditId,
        UUID reviewId,
        UUID childId,
        AuditMethod method,
        @Nullable UUID sampleId,
        LocalDate auditedOn,
        String auditor,
        Grades grades,
        List<Criterion> notMet,
        List<FeedbackFrom> feedbackFrom,
        @Nullable LocalDate moderatedOn,
        @Nullable String moderator,
        @Nullable Grades moderatedGrades,
        boolean recordedInError,
        String detailUrl) {

    static final String TYPE = "review-audited.v1";

    static ReviewAudited of(ReviewAudit audit, String detailUrl) {
        var moderation = audit.moderation();
        return new ReviewAudited(
                audit.id(),
                audit.reviewId(),
                audit.childId(),
                audit.method(),
                audit.sampleId(),
                audit.auditedOn(),
                audit.auditor(),
                audit.grades(),
                audit.notMet(),
                audit.feedbackFrom(),
                moderation == null ? null : moderation.on(),
                moderation == null ? null : moderation.moderator(),
                moderation == null ? null : moderation.grades(),
                audit.error() != null,
                detailUrl);
    }
}
