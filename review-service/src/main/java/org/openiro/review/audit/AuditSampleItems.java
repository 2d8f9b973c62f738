package org.openiro.review.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The reviews that were drawn into samples; a sample holds a few hundred at most. */
@ApplicationScoped
class AuditSampleItems implements PanacheRepositoryBase<AuditSampleItem, UUID> {

    List<AuditSampleItem> of(UUID sampleId) {
        return list("sampleId = ?1 order by place", sampleId);
    }

    boolean holds(UUID sampleId, UUID reviewId) {
        return count("sampleId = ?1 and reviewId = ?2", sampleId, reviewId) > 0;
    }
}
