package org.openiro.review.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;
import org.openiro.review.audit.domain.AuditPeriod;
import org.openiro.review.entry.EntryQuery;

/** The audits of the council in whose name the transaction works. */
@ApplicationScoped
class ReviewAudits implements PanacheRepositoryBase<ReviewAudit, UUID> {

    static final String REVIEW = "reviewId";
    static final String SAMPLE = "sampleId";

    ReviewAudit get(UUID auditId) {
        return findByIdOptional(auditId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    /** The audit of a review that stands: there is one at a time. */
    Optional<ReviewAudit> standing(UUID reviewId) {
        return find("reviewId = ?1 and error.at is null", reviewId).firstResultOptional();
    }

    Map<UUID, UUID> standing(Collection<UUID> reviewIds) {
        return reviewIds.isEmpty()
                ? Map.of()
                : list("reviewId in ?1 and error.at is null", reviewIds).stream()
                        .collect(Collectors.toMap(ReviewAudit::reviewId, ReviewAudit::id));
    }

    /** Those that stand, by the day of the audit. */
    List<ReviewAudit> between(AuditPeriod period) {
        return list("auditedOn between ?1 and ?2 and error.at is null", period.from(), period.to());
    }

    List<ReviewAudit> page(Slice slice) {
        @Nullable UUID review = slice.uuid(REVIEW);
        @Nullable UUID sample = slice.uuid(SAMPLE);
        return EntryQuery.by("auditedOn")
                .where("reviewId = :review", "review", review)
                .where("sampleId = :sample", "sample", sample)
                .page(this, slice);
    }

    static List<String> position(ReviewAudit audit) {
        return List.of(audit.auditedOn().toString(), audit.id().toString());
    }
}
