package org.openiro.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.access.CurrentUser;

/** The history of each review. */
@ApplicationScoped
class ReviewHistoryLog implements PanacheRepositoryBase<HistoryEntry, UUID> {

    private final CurrentUser user;
    private final Clock clock;

    ReviewHistoryLog(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    void add(Review review, HistoryEntry.What what) {
        persist(new HistoryEntry(review.id(), clock.instant(), user.subject(), what, ReviewChange.of(review, what)));
    }

    List<HistoryEntry> of(UUID reviewId) {
        return list("reviewId = ?1 order by at, id", reviewId);
    }
}
