package org.openiro.review.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.audit.domain.AuditFinding;
import org.openiro.review.audit.domain.AuditMethod;
import org.openiro.review.audit.domain.GradeCounts;
import org.openiro.review.audit.domain.Grades;

/**
 * What the audits of one method gave in a period: how many audits there were is always shown, samples being small. An audit
 * counts unless what is found of it rules that out.
 */
record AuditResult(
        AuditMethod method,

        @Schema(description = "Those whose grades are counted.")
        long audits,

        @Schema(description = "Those that are not: of reviews that do not stand, or by whoever chaired.")
        long leftOut,

        @Schema(description = "What is irregular about any of them, counted or left out.")
        FindingCounts findings,

        GradeCounts organisation,
        GradeCounts conduct,
        GradeCounts recording,
        GradeCounts overall,
        long moderated,

        @Schema(description = "Of those moderated, the audits whose overall grade the second auditor changed.")
        long changedByModeration) {

    static AuditResult of(AuditMethod method, List<ReviewAudit> all, Map<UUID, List<AuditFinding>> findings) {
        var ofMethod = all.stream().filter(each -> each.method() == method).toList();
        var found = ofMethod.stream()
                .map(each -> findings.getOrDefault(each.id(), List.of()))
                .toList();
        var audits = ofMethod.stream()
                .filter(each ->
                        findings.getOrDefault(each.id(), List.of()).stream().allMatch(AuditFinding::counts))
                .toList();
        var grades = audits.stream().map(ReviewAudit::counted).toList();
        var moderations = audits.stream()
                .filter(each -> each.moderation() != null)
                .map(each -> Objects.requireNonNull(each.moderation()).grades().from(each.grades()))
                .toList();
        return new AuditResult(
                method,
                audits.size(),
                ofMethod.size() - audits.size(),
                FindingCounts.of(found),
                GradeCounts.of(grades, Grades::organisation),
                GradeCounts.of(grades, Grades::conduct),
                GradeCounts.of(grades, Grades::recording),
                GradeCounts.of(grades, Grades::overall),
                moderations.size(),
                moderations.stream().filter(each -> each.overall() != 0).count());
    }
}
