package org.openiro.reporting.facts.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Disputes;

/** Which reviews a source denies, whole states; one that was settled stays as a row. */
@ApplicationScoped
public class DisputeFacts implements PanacheRepositoryBase<DisputeRow, UUID> {

    public void keep(
            UUID reviewId, UUID childId, Instant disputedSince, @Nullable Instant settledAt, Instant recordedAt) {
        DisputeRow known = findById(reviewId);
        DisputeRow row = known == null ? new DisputeRow() : known;
        row.reviewId = reviewId;
        row.childId = childId;
        row.disputedSince = disputedSince;
        row.settledAt = settledAt;
        row.recordedAt = recordedAt;
        persist(row);
    }

    /** Those that are not settled, of reviews that stand. */
    Disputes open() {
        List<HeldReviewRow> disputed = getSession()
                .createQuery(
                        "select r from HeldReviewRow r join DisputeRow d on d.reviewId = r.reviewId"
                                + " where d.settledAt is null and r.withdrawn = false",
                        HeldReviewRow.class)
                .getResultList();
        return new Disputes(
                disputed.stream().map(review -> review.reviewId).collect(Collectors.toSet()),
                disputed.stream()
                        .flatMap(review -> Stream.ofNullable(review.obligationId))
                        .collect(Collectors.toSet()));
    }

    /** Answers the ids of the reviews. */
    public List<UUID> forget(UUID childId) {
        List<UUID> gone =
                list("childId", childId).stream().map(row -> row.reviewId).toList();
        delete("childId", childId);
        return gone;
    }
}
