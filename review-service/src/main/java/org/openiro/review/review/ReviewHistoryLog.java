package org.openiro.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        var entry = new HistoryEntry(review.id(), clock.instant(), user.subject(), what, ReviewChange.of(review, what));
        persist(entry);
        review.happened(entry);
    }

    List<HistoryEntry> of(Review review) {
        return review.newHistory().orElseGet(() -> of(review.id()));
    }

    /** Those by which a person gave the day on which the review was held, or corrected it. */
    List<HistoryEntry> ofHoldings(UUID reviewId) {
        var given = new ArrayList<HistoryEntry>();
        @Nullable LocalDate day = null;
        for (var entry : of(reviewId)) {
            var said = entry.change().completedOn();
            boolean corrected = entry.what() == HistoryEntry.What.AMENDED && !Objects.equals(said, day);
            if (entry.what() == HistoryEntry.What.HELD || corrected) {
                given.add(entry);
            }
            day = said;
        }
        return List.copyOf(given);
    }

    /** When the meeting that is planned now was planned, or moved to its day. */
    Optional<LocalDate> plannedOn(UUID reviewId) {
        return of(reviewId).stream()
                .filter(entry -> entry.what() == HistoryEntry.What.BOOKED || entry.what() == HistoryEntry.What.REBOOKED)
                .map(entry -> LocalDate.ofInstant(entry.at(), clock.getZone()))
                .reduce((_, last) -> last);
    }

    List<HistoryEntry> of(UUID reviewId) {
        return list("reviewId = ?1 order by at, id", reviewId);
    }
}
