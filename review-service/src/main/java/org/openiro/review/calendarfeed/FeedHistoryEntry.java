package org.openiro.review.calendarfeed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Who did what with a calendar's address, and when. Added to, never changed. */
@Entity
@Immutable
@Table(name = "calendar_feed_history")
class FeedHistoryEntry {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "feed_id")
    private UUID feedId;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private FeedChange what;

    @Column(name = "by")
    private String by;

    @Column(name = "at")
    private Instant at;

    protected FeedHistoryEntry() {}

    FeedHistoryEntry(UUID feedId, FeedChange what, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.feedId = feedId;
        this.what = what;
        this.by = by;
        this.at = at;
    }

    UUID feedId() {
        return feedId;
    }

    FeedChange what() {
        return what;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
