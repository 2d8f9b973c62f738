package org.openiro.review.audit.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * Who may audit a review and who may moderate an audit: never the review's chair, and a second person moderates. References
 * are compared without regard to case.
 *
 * @param chair null when it is not known who chaired; that is flagged, since nobody can be ruled out
 */
public record Independence(@Nullable String chair) {

    /** What is irregular about who audited, as the chair is known now. */
    public enum AuditFinding {
        CHAIR_NOT_KNOWN,
        AUDITED_BY_CHAIR,
        MODERATED_BY_CHAIR
    }

    /**
     * Why this audit is not accepted.
     *
     * @param recordedBy who enters it
     */
    public List<Refusal> ofAudit(String auditor, String recordedBy) {
        return isChair(auditor) || isChair(recordedBy)
                ? List.of(new Refusal("auditor", "chaired-the-review", "nobody audits a review that they chaired"))
                : List.of();
    }

    /**
     * Why this moderation is not accepted.
     *
     * @param recordedBy who enters it
     */
    public List<Refusal> ofModeration(String moderator, String recordedBy, String auditor) {
        var refusals = new ArrayList<Refusal>();
        if (isChair(moderator) || isChair(recordedBy)) {
            refusals.add(
                    new Refusal("moderator", "chaired-the-review", "nobody moderates on a review that they chaired"));
        }
        if (moderator.equalsIgnoreCase(auditor) || recordedBy.equalsIgnoreCase(auditor)) {
            refusals.add(new Refusal("moderator", "audited-it", "a second person moderates"));
        }
        return List.copyOf(refusals);
    }

    public List<AuditFinding> findings(String auditor, @Nullable String moderator) {
        if (chair == null) {
            return List.of(AuditFinding.CHAIR_NOT_KNOWN);
        }
        var findings = new ArrayList<AuditFinding>();
        if (isChair(auditor)) {
            findings.add(AuditFinding.AUDITED_BY_CHAIR);
        }
        if (moderator != null && isChair(moderator)) {
            findings.add(AuditFinding.MODERATED_BY_CHAIR);
        }
        return List.copyOf(findings);
    }

    private boolean isChair(String person) {
        return person.equalsIgnoreCase(chair);
    }
}
