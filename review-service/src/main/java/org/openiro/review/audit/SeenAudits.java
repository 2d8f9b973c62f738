package org.openiro.review.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Managers and auditors see every audit; an IRO those of reviews of which the IRO chaired a meeting, and those that the IRO made. */
@ApplicationScoped
class SeenAudits {

    private static final Set<String> SEES_ALL = Set.of(Roles.IRO_MANAGER, Roles.AUDITOR);

    private final ReviewAudits audits;
    private final AuditFindings findings;
    private final CurrentUser user;

    SeenAudits(ReviewAudits audits, AuditFindings findings, CurrentUser user) {
        this.audits = audits;
        this.findings = findings;
        this.user = user;
    }

    void require(ReviewAudit audit) {
        if (!all()
                && !madeByUser(audit.auditor())
                && !findings.independence(audit.reviewId()).chairs().include(user.subject())) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }

    /** The ids of the only audits that the user sees; nothing when there is no such limit. */
    Optional<Set<UUID>> only() {
        if (all()) {
            return Optional.empty();
        }
        var made = audits.made();
        var independence = findings.independence(
                made.stream().map(ReviewAudits.Made::reviewId).distinct().toList());
        return Optional.of(made.stream()
                .filter(each -> madeByUser(each.auditor())
                        || Objects.requireNonNull(independence.get(each.reviewId()))
                                .chairs()
                                .include(user.subject()))
                .map(ReviewAudits.Made::auditId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean all() {
        return user.roles().stream().anyMatch(SEES_ALL::contains);
    }

    private boolean madeByUser(String auditor) {
        return auditor.equals(user.subject());
    }
}
