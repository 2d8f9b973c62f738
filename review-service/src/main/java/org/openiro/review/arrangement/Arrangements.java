package org.openiro.review.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openiro.review.arrangement.domain.Arrangement;

/** What is arranged for the reviews of the council in whose name the transaction works. */
@ApplicationScoped
public class Arrangements implements PanacheRepositoryBase<ArrangementRevision, UUID> {

    /** What counts for this review. */
    public Arrangement current(UUID reviewId) {
        var revisions = of(reviewId);
        return revisions.isEmpty() ? Arrangement.NONE : revisions.getLast().arrangement();
    }

    /** Every revision, the first of them first; none when nothing was arranged. */
    List<ArrangementRevision> of(UUID reviewId) {
        return list("reviewId = ?1 order by revision", reviewId);
    }
}
