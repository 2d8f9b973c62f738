package org.openiro.review.calendarfeed;

import org.openiro.platform.http.ProblemCode;

/** Why a command on a calendar was not accepted. */
enum FeedProblem implements ProblemCode {
    FEED_THERE(409, "calendar-feed-there", "The IRO has a calendar already: draw its address anew"),
    NO_LINK(409, "calendar-feed-not-linked", "The calendar has no address that could be revoked");

    private final int status;
    private final String code;
    private final String title;

    FeedProblem(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
