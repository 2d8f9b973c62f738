package org.openiro.review.calendarfeed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.access.CurrentUser;

/** The history of each calendar's address. */
@ApplicationScoped
class FeedHistory implements PanacheRepositoryBase<FeedHistoryEntry, UUID> {

    private final CurrentUser user;
    private final Clock clock;

    FeedHistory(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    void add(CalendarFeed feed, FeedChange what) {
        persist(new FeedHistoryEntry(feed.id(), what, user.subject(), clock.instant()));
    }

    List<FeedHistoryEntry> of(UUID feedId) {
        return list("feedId = ?1 order by at, id", feedId);
    }
}
