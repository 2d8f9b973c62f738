package org.openiro.review.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.audit.domain.AuditFinding;
import org.openiro.review.audit.domain.DrawnState;
import org.openiro.review.audit.domain.SampleProgress;
import org.openiro.review.review.ReviewFacts;
import org.openiro.review.review.ReviewRegister;

/** Says what became of the reviews that were drawn into a sample. */
@ApplicationScoped
class DrawnReviews {

    private final AuditSampleItems items;
    private final ReviewAudits audits;
    private final AuditFindings findings;
    private final ReviewRegister reviews;

    DrawnReviews(AuditSampleItems items, ReviewAudits audits, AuditFindings findings, ReviewRegister reviews) {
        this.items = items;
        this.audits = audits;
        this.findings = findings;
        this.reviews = reviews;
    }

    List<SampleResponse.Drawn> of(AuditSample sample) {
        var drawn = items.of(sample.id());
        var ids = drawn.stream().map(AuditSampleItem::reviewId).toList();
        var facts = reviews.of(ids);
        var audited = audits.standing(ids);
        var found = findings.of(audited.values());
        return drawn.stream()
                .flatMap(item -> Stream.ofNullable(facts.get(item.reviewId())).map(review -> {
                    var audit = audited.get(item.reviewId());
                    boolean counts = audit != null
                            && found.getOrDefault(audit.id(), List.of()).stream()
                                    .allMatch(AuditFinding::counts);
                    return drawn(sample, item, review, audit, counts);
                }))
                .toList();
    }

    SampleProgress progress(AuditSample sample, List<SampleResponse.Drawn> drawn) {
        return SampleProgress.of(
                sample.drawn(), drawn.stream().map(SampleResponse.Drawn::state).toList());
    }

    private static SampleResponse.Drawn drawn(
            AuditSample sample, AuditSampleItem item, ReviewFacts review, @Nullable ReviewAudit audit, boolean counts) {
        boolean forTheSample = audit != null && sample.id().equals(audit.sampleId());
        return new SampleResponse.Drawn(
                item.place(),
                review.reviewId(),
                review.childId(),
                review.status().name(),
                review.completedOn(),
                review.chairedBy(),
                audit == null ? null : audit.id(),
                DrawnState.of(review.stands(), counts, forTheSample));
    }
}
