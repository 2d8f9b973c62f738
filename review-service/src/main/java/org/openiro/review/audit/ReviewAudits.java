package org.openiro.review.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The same of several, by the review's id. */
    Map<UUID, ReviewAudit> standing(Collection<UUID> reviewIds) {
        return reviewIds.isEmpty()
                ? Map.of()
                : list("reviewId in ?1 and error.at is null", reviewIds).stream()
                        .collect(Collectors.toMap(ReviewAudit::reviewId, each -> each));
    }

    /** Who made an audit of what. */
    record Made(UUID auditId, UUID reviewId, String auditor) {}

    /** All there are, without reading them. */
    List<Made> made() {
        return getEntityManager()
                .createQuery("select a.id, a.reviewId, a.entered.by from ReviewAudit a", Object[].class)
                .getResultStream()
                .map(row -> new Made((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    /** Those that stand, by the day of the audit. */
    List<ReviewAudit> between(AuditPeriod period) {
        return list("auditedOn between ?1 and ?2 and error.at is null", period.from(), period.to());
    }

    /**
     * Those that somebody sees.
     *
     * @param seen the ids of the only ones; null when all are
     */
    List<ReviewAudit> page(Slice slice, @Nullable Set<UUID> seen) {
        @Nullable UUID review = slice.uuid(REVIEW);
        @Nullable UUID sample = slice.uuid(SAMPLE);
        return EntryQuery.by("auditedOn")
                .where("reviewId = :review", "review", review)
                .where("sampleId = :sample", "sample", sample)
                .where("id in :seen", "seen", seen)
                .page(this, slice);
    }

    static List<String> position(ReviewAudit audit) {
        return List.of(audit.auditedOn().toString(), audit.id().toString());
    }
}
