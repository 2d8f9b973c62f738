package org.openiro.reporting.facts.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.reporting.facts.domain.HeldReview;
import org.openiro.reporting.facts.domain.ParticipationCount;

/** The completed reviews, whole states; one that was withdrawn or cancelled stays as a row and is counted nowhere. */
@ApplicationScoped
public class ReviewFacts implements PanacheRepositoryBase<HeldReviewRow, UUID> {

    public void keep(HeldReview review, boolean withdrawn, Instant recordedAt) {
        HeldReviewRow known = findById(review.reviewId());
        HeldReviewRow row = known == null ? new HeldReviewRow() : known;
        row.reviewId = review.reviewId();
        row.becomes(review, withdrawn, recordedAt);
        persist(row);
    }

    /** A booking that is cancelled was never held, and so was never here. */
    public void cancel(UUID reviewId, Instant recordedAt) {
        findByIdOptional(reviewId).ifPresent(row -> {
            row.withdrawn = true;
            row.recordedAt = recordedAt;
        });
    }

    List<HeldReview> completed(LocalDate from, LocalDate to) {
        return list("withdrawn = false and completedOn between :from and :to", Map.of("from", from, "to", to)).stream()
                .map(HeldReviewRow::review)
                .toList();
    }

    /** Obligations whose review was adjourned more than once: only the review's own facts tell it. */
    Set<UUID> obligationsAdjournedTwice() {
        return find("withdrawn = false and adjournedTwice = true and obligationId is not null").stream()
                .map(row -> row.obligationId)
                .collect(Collectors.toSet());
    }

    /** One row per review and code, by calendar year of completion; a review without any code counts as not recorded. */
    public List<ParticipationCount> participationCounts(LocalDate from, LocalDate to) {
        return getSession()
                .createNativeQuery("""
                        select cast(extract(year from r.completed_on) as integer) as completed_in, c.code, count(*)
                        from held_review r
                        cross join lateral unnest(
                            case when cardinality(r.participation_codes) = 0 then array['NOT_RECORDED']
                                 else r.participation_codes end) as c(code)
                        where not r.withdrawn and r.completed_on between :from and :to
                        group by 1, 2 order by 1, 2""", ParticipationCount.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Answers the ids of those that were there. */
    public List<UUID> forget(UUID childId) {
        List<UUID> gone =
                list("childId", childId).stream().map(row -> row.reviewId).toList();
        delete("childId", childId);
        return gone;
    }
}
