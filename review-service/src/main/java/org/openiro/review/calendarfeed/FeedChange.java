package org.openiro.review.calendarfeed;

/** What was done with a calendar's address. */
enum FeedChange {
    MADE,
    LINK_DRAWN,
    LINK_REVOKED
}
