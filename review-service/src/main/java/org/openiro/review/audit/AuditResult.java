package org.openiro.review.audit;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.audit.domain.AuditMethod;
import org.openiro.review.audit.domain.GradeCounts;
import org.openiro.review.audit.domain.Grades;

/** What the audits of one method gave in a period: how many audits there were is always shown, samples being small. */
record AuditResult(
        AuditMethod method,
        long audits,
        GradeCounts organisation,
        GradeCounts conduct,
        GradeCounts recording,
        GradeCounts overall,
        long moderated,

        @Schema(description = "Of those moderated, the audits whose overall grade the second auditor changed.")
        long changedByModeration) {

    static final String EXAMPLE = """
            [{"method": "RANDOM", "audits": 12,
              "organisation": {"outstanding": 1, "good": 8, "requiresImprovement": 3, "inadequate": 0},
              "conduct": {"outstanding": 2, "good": 9, "requiresImprovement": 1, "inadequate": 0},
              "recording": {"outstanding": 0, "good": 6, "requiresImprovement": 5, "inadequate": 1},
              "overall": {"outstanding": 0, "good": 8, "requiresImprovement": 4, "inadequate": 0},
              "moderated": 3, "changedByModeration": 1},
             {"method": "CHOSEN", "audits": 0,
              "organisation": {"outstanding": 0, "good": 0, "requiresImprovement": 0, "inadequate": 0},
              "conduct": {"outstanding": 0, "good": 0, "requiresImprovement": 0, "inadequate": 0},
              "recording": {"outstanding": 0, "good": 0, "requiresImprovement": 0, "inadequate": 0},
              "overall": {"outstanding": 0, "good": 0, "requiresImprovement": 0, "inadequate": 0},
              "moderated": 0, "changedByModeration": 0}]""";

    static AuditResult of(AuditMethod method, List<ReviewAudit> all) {
        var audits = all.stream().filter(each -> each.method() == method).toList();
        var grades = audits.stream().map(ReviewAudit::counted).toList();
        var moderations = audits.stream()
                .filter(each -> each.moderation() != null)
                .map(each -> Objects.requireNonNull(each.moderation()).grades().from(each.grades()))
                .toList();
        return new AuditResult(
                method,
                audits.size(),
                GradeCounts.of(grades, Grades::organisation),
                GradeCounts.of(grades, Grades::conduct),
                GradeCounts.of(grades, Grades::recording),
                GradeCounts.of(grades, Grades::overall),
                moderations.size(),
                moderations.stream().filter(each -> each.overall() != 0).count());
    }
}
