package org.openiro.review.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** The reviews that may be audited, as they stand in the database at this moment. */
@ApplicationScoped
class AuditedReviews {

    private static final String FACTS =
            "select new org.openiro.review.audit.AuditedReview(r.id, r.childId, r.status, r.completedOn, r.chairedBy)"
                    + " from Review r where ";

    private final EntityManager entities;

    AuditedReviews(EntityManager entities) {
        this.entities = entities;
    }

    /** The review, or the answer that there is none here. */
    AuditedReview get(UUID reviewId) {
        return of(List.of(reviewId)).values().stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    Map<UUID, AuditedReview> of(Collection<UUID> reviewIds) {
        return reviewIds.isEmpty()
                ? Map.of()
                : entities.createQuery(FACTS + "r.id in :ids", AuditedReview.class)
                        .setParameter("ids", reviewIds)
                        .getResultStream()
                        .collect(Collectors.toMap(AuditedReview::reviewId, Function.identity()));
    }

    /** Those held and completed between these days, both included. */
    List<AuditedReview> completed(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        FACTS + "r.status = HELD and r.completedOn between :from and :to", AuditedReview.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
