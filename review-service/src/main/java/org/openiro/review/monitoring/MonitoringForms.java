package org.openiro.review.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The monitoring forms of the council in whose name the transaction works. */
@ApplicationScoped
class MonitoringForms implements PanacheRepositoryBase<MonitoringRevision, UUID> {

    /** Every revision of a review's form, the first of them first; none when nobody has filled it in. */
    List<MonitoringRevision> of(UUID reviewId) {
        return list("reviewId = ?1 order by revision", reviewId);
    }
}
