package org.openiro.review.audit.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * Who may audit a review and who may moderate an audit: nobody who chaired any of the review's meetings, and a second person
 * moderates. People are who they signed in as, compared without regard to case.
 */
public record Independence(Chairs chairs) {

    /** Why this person does not audit the review. */
    public List<Refusal> ofAudit(String auditor) {
        return chairs.include(auditor)
                ? List.of(new Refusal("auditor", "chaired-the-review", "nobody audits a review that they chaired"))
                : List.of();
    }

    /** Why this person does not moderate the audit. */
    public List<Refusal> ofModeration(String moderator, String auditor) {
        var refusals = new ArrayList<Refusal>();
        if (chairs.include(moderator)) {
            refusals.add(
                    new Refusal("moderator", "chaired-the-review", "nobody moderates on a review that they chaired"));
        }
        if (moderator.equalsIgnoreCase(auditor)) {
            refusals.add(new Refusal("moderator", "audited-it", "a second person moderates"));
        }
        return List.copyOf(refusals);
    }

    /**
     * What is irregular about an audit that was recorded.
     *
     * @param stands whether its review does
     */
    public List<AuditFinding> findings(String auditor, @Nullable String moderator, boolean stands) {
        var findings = new ArrayList<AuditFinding>();
        if (!chairs.known()) {
            findings.add(AuditFinding.CHAIR_NOT_KNOWN);
        }
        if (chairs.include(auditor)) {
            findings.add(AuditFinding.AUDITED_BY_CHAIR);
        }
        if (moderator != null && chairs.include(moderator)) {
            findings.add(AuditFinding.MODERATED_BY_CHAIR);
        }
        if (!stands) {
            findings.add(AuditFinding.REVIEW_DOES_NOT_STAND);
        }
        return List.copyOf(findings);
    }
}
