package org.openiro.review.audit;

import java.util.Collection;
import java.util.List;
import org.openiro.review.audit.domain.AuditFinding;

/** How many audits have each finding; one audit may have several. */
record FindingCounts(long chairNotKnown, long auditedByChair, long moderatedByChair, long reviewDoesNotStand) {

    static FindingCounts of(Collection<List<AuditFinding>> audits) {
        return new FindingCounts(
                count(audits, AuditFinding.CHAIR_NOT_KNOWN),
                count(audits, AuditFinding.AUDITED_BY_CHAIR),
                count(audits, AuditFinding.MODERATED_BY_CHAIR),
                count(audits, AuditFinding.REVIEW_DOES_NOT_STAND));
    }

    private static long count(Collection<List<AuditFinding>> audits, AuditFinding which) {
        return audits.stream().filter(each -> each.contains(which)).count();
    }
}
