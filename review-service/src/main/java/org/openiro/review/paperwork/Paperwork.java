package org.openiro.review.paperwork;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The paperwork of the council in whose name the transaction works. */
@ApplicationScoped
class Paperwork implements PanacheRepositoryBase<PaperworkEntry, UUID> {

    List<PaperworkEntry> of(UUID reviewId) {
        return list("reviewId = ?1 order by number", reviewId);
    }
}
