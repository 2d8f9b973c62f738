package org.openiro.review.voice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** How children and parents of the council in whose name the transaction works were heard. */
@ApplicationScoped
class Voices implements PanacheRepositoryBase<VoiceRevision, UUID> {

    /** Every revision of a review's, the first of them first; none when nothing was recorded. */
    List<VoiceRevision> of(UUID reviewId) {
        return list("reviewId = ?1 order by revision", reviewId);
    }
}
